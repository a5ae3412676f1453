/** What an application plugs into Errata, and gets wrong. */
package org.errata.servlet.conformance.app.careless;

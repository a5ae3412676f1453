/** What the application under attack does: it throws, and hands on, whatever Java permits. */
package org.errata.servlet.conformance.app.attacks;

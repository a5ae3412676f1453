/** Tests of the reference pages, alone and over HTTP on every container. */
package org.errata.servlet.reference;

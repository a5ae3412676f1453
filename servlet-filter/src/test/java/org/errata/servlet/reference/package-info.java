/** Tests of the error reference: its pages, its exports, and how they are served over HTTP. */
package org.errata.servlet.reference;

/** Catalogue files outside of a web application, as in the unit tests of one. */
package org.errata.servlet.file;

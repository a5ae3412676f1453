/** The README and the other pages for users. */
package org.errata.servlet.documentation;

/** The page from which people try the demo. It needs nothing from elsewhere. */
package org.errata.demo.page;

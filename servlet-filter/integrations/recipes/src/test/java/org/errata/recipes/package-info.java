/** The programs of the pages in {@code servlet-filter/docs}, which respond as the pages say. */
package org.errata.recipes;

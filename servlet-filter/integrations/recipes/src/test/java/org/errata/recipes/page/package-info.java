/** Pages of the documentation: their sections, and the blocks of code that readers copy. */
package org.errata.recipes.page;

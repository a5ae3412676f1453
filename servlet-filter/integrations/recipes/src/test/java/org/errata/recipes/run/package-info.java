/** Programs of pages: laid out as readers do, compiled, and started in a process of their own. */
package org.errata.recipes.run;

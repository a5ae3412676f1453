/** The {@code curl} commands that pages show, and what they print. */
package org.errata.recipes.curl;

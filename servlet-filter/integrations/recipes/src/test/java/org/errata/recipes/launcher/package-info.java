/** What runs in the processes of the recipes beside the recipes. */
package org.errata.recipes.launcher;

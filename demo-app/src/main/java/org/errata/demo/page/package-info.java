/** The front page, from which people try the demo. It loads nothing from other hosts. */
package org.errata.demo.page;

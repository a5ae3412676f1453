/** The filters that web applications name in their {@code web.xml}. */
package org.errata.servlet;

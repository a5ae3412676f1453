/** The filters and the servlet that web applications name in their {@code web.xml}. */
package org.errata.servlet;

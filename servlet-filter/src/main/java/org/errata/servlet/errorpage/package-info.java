/**
 * The error pages of the application (Servlet 6.0 section 10.9.2): those of its {@code web.xml},
 * those that code has registered with the container, and those of Spring Boot. Nothing here is
 * null.
 */
package org.errata.servlet.errorpage;

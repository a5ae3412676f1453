/**
 * The container adapter for Tomcat 10.1 and 11: {@link org.errata.tomcat.ErrataValve}, a valve of a
 * Host. Needs no filter, and does not change what a filter or an application has responded.
 */
package org.errata.tomcat;

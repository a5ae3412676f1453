/**
 * The container adapter for Jetty 12.1: {@link org.errata.jetty.ErrataErrorHandler}, the error
 * handler of a server. Needs neither a filter nor the servlet API, and does not change what a
 * filter or an application has responded.
 */
package org.errata.jetty;

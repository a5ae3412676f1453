/**
 * Reads the parameters of {@code web.xml}. A {@link org.errata.servlet.config.Configuration} reads
 * every parameter of every Errata filter of a web application before the first request, so that all
 * problems can be told in one message.
 *
 * <p>Internal: not exported by the module. The settings are immutable and thread-safe; the readers
 * are used while the web application starts.
 */
package org.errata.servlet.config;

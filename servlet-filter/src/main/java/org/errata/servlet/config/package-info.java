/**
 * What {@code web.xml} says. A {@link org.errata.servlet.config.Configuration} reads every
 * parameter of every Errata filter of a web application before the first request, so that all
 * complaints can be told in one message.
 *
 * <p>Internal: not exported by the module. Everything here is immutable and thread-safe but for the
 * readers, which are used at start-up alone.
 */
package org.errata.servlet.config;

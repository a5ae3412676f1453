/**
 * What operators see: the log, and its limits for many errors of the same kind. {@link
 * org.errata.servlet.log.ErrorLog} is the entry point. Internal: not exported by the module.
 * Everything here is thread-safe.
 */
package org.errata.servlet.log;

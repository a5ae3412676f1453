/**
 * What operators see: the log. Internal: not exported by the module. Everything here is immutable
 * and thread-safe.
 */
package org.errata.servlet.observe;

/**
 * What operators see: the log, and how much of it in a storm. Internal: not exported by the module.
 * Everything here is thread-safe.
 */
package org.errata.servlet.observe;

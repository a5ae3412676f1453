/**
 * The endpoints of the tax API. They know nothing of Errata: what they cannot answer they pass to
 * the container with {@code sendError}, or throw. Bodies are read and written as streams, so that
 * their size is no matter for the heap.
 */
package org.errata.demo.tax;

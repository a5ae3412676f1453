/**
 * What the container adapters share: {@link org.errata.servlet.adapter.RefusalResponder} makes
 * their error responses. Nothing here needs the servlet API.
 *
 * <p>Internal: exported to the adapters alone.
 */
package org.errata.servlet.adapter;

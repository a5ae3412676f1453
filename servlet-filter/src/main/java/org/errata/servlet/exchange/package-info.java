/**
 * One request and its response on their way through the application. The wrappers pass everything
 * on, and tell an {@link org.errata.servlet.exchange.ExchangeListener} what they notice: the
 * application has asked for an error, has returned, has failed, or has run out of time. They know
 * nothing of how an error is responded to.
 *
 * <p>Internal: not exported by the module. An exchange is used by one thread at a time, except that
 * asynchronous work may complete while it times out: {@link
 * org.errata.servlet.exchange.ExchangeResponse#claim} decides which of the two responds.
 */
package org.errata.servlet.exchange;

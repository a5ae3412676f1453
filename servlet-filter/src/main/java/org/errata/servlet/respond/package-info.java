/**
 * What a failed request is responded with, and how it is sent. An error goes down through these
 * classes: {@link org.errata.servlet.respond.ExchangeErrorListener} is told that it happened,
 * {@link org.errata.servlet.respond.ErrorResponder} decides who responds, {@code ErrorClassifier}
 * finds its problems, {@code ErrorResponseWriter} chooses the representation, logs it and has it
 * sent by {@code ResponseSender}.
 *
 * <p>Internal: not exported by the module. Everything here is thread-safe.
 */
package org.errata.servlet.respond;

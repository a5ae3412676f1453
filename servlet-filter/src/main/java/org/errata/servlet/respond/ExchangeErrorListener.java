package org.errata.servlet.respond;

import java.io.IOException;
import org.errata.servlet.exchange.AsyncWork;
import org.errata.servlet.exchange.Exchange;
import org.errata.servlet.exchange.ExchangeListener;

/**
 * Passes what exchanges notice on to whoever responds to it.
 *
 * @param errors responds to errors
 * @param sent responds to {@code sendError}
 * @param async responds to what happens to asynchronous work
 */
public record ExchangeErrorListener(
    ErrorResponder errors, SendErrorResponder sent, AsyncErrorResponder async)
    implements ExchangeListener {

  @Override
  public void errorRequested(Exchange exchange, int status, String message) throws IOException {
    sent.requested(exchange, status, message);
  }

  @Override
  public void keptErrorDue(Exchange exchange) {
    sent.due(exchange);
  }

  @Override
  public void returned(Exchange exchange) {
    errors.fillIfEmpty(exchange);
  }

  @Override
  public boolean fillsBody(Exchange exchange) {
    return errors.isEmptyError(exchange);
  }

  @Override
  public void failed(Exchange exchange, AsyncWork work, Throwable thrown) {
    async.failed(exchange, work, thrown);
  }

  @Override
  public void timedOut(Exchange exchange, AsyncWork work) {
    async.timedOut(exchange, work);
  }
}

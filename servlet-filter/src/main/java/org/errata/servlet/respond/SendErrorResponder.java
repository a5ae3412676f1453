package org.errata.servlet.respond;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.lang.System.Logger.Level;
import java.util.Optional;
import org.errata.servlet.container.Container;
import org.errata.servlet.exchange.Exchange;
import org.errata.servlet.exchange.SentProblems;
import org.errata.servlet.framework.LeftException;

/**
 * Responds to {@code sendError}. Within a dispatch it waits for the end: an exception that the
 * chain throws afterwards, or that a framework has left in the request, may say more. Thread-safe.
 */
public final class SendErrorResponder {

  private static final int INTERNAL_SERVER_ERROR = 500;

  private final Container container;
  private final ErrorClassifier classifier;
  private final ErrorResponseWriter writer;
  private final ErrorResponder errors;

  SendErrorResponder(
      Container container,
      ErrorClassifier classifier,
      ErrorResponseWriter writer,
      ErrorResponder errors) {
    this.container = container;
    this.classifier = classifier;
    this.writer = writer;
    this.errors = errors;
  }

  /**
   * The application has called {@code sendError}; the response is not committed. Within an include
   * it is ignored, as without Errata (Servlet 6.0 section 9.3).
   */
  void requested(Exchange exchange, int status, String message) throws IOException {
    HttpServletRequest request = exchange.request();
    if (container.isIncluding(request, exchange.response())) {
      Optional<Throwable> lost = SentProblems.takeExceptionFrom(request);
      SentProblems.discardIn(request);
      writer.log(
          lost.isPresent() ? Level.ERROR : Level.DEBUG,
          request,
          exchange.response(),
          "sendError within an include is ignored",
          lost);
    } else if (NonErrorStatus.isInterim(status)) {
      exchange.response().sendError(status, message);
    } else if (NonErrorStatus.isFinal(status)) {
      if (exchange.claim()) {
        writer.writeWithoutBody(request, exchange.response(), status);
      }
    } else {
      SentFailure sent = classifier.ofSent(status, message, request);
      if (!exchange.keep(sent)) {
        errors.respondToStatus(exchange, sent);
      }
    }
  }

  /** The application starts asynchronous work, which has no end of a dispatch to wait for. */
  void due(Exchange exchange) {
    takeFrom(exchange).ifPresent(sent -> errors.respondToStatus(exchange, sent));
  }

  /**
   * The chain has returned. An exception that the application has sent, or that a framework has
   * left, is thrown here, so that all goes on as if the chain had thrown it.
   *
   * @param exchange the exchange
   */
  public void returned(Exchange exchange) {
    Optional<SentFailure> kept = takeFrom(exchange);
    if (kept.isEmpty()) {
      return;
    }
    SentFailure sent = kept.get();
    if (sent.handedOver()) {
      sent.failure().thrown().ifPresent(SendErrorResponder::rethrow);
    }
    Optional<Throwable> left = LeftException.in(exchange.request());
    left.filter(exception -> decides(exception, sent, exchange))
        .ifPresent(SendErrorResponder::rethrow);
    // the client's mistakes are no matter for a trace
    errors.respondToStatus(
        exchange,
        left.filter(exception -> sent.status() >= INTERNAL_SERVER_ERROR)
            .map(sent::because)
            .orElse(sent));
  }

  /**
   * Whether an exception that a framework has handled says more than the status that was sent. What
   * is known of a framework does not overrule a handler of the application.
   */
  private boolean decides(Throwable left, SentFailure sent, Exchange exchange) {
    if (sent.handedOver()) {
      return false;
    }
    return classifier
        .meaningOf(left, exchange.request())
        .filter(
            meaning ->
                meaning.raised().isPresent()
                    || meaning.status() == sent.status()
                    || sent.status() == INTERNAL_SERVER_ERROR)
        .isPresent();
  }

  /**
   * The chain has thrown. The exception decides if it says more than that something has failed;
   * else what was sent before decides, and the log has the exception.
   *
   * @param exchange the exchange
   * @param thrown the exception
   * @return whether the exception needs to go no further; if not, the container must end the
   *     response
   */
  public boolean failed(Exchange exchange, Throwable thrown) {
    Optional<SentFailure> kept = takeFrom(exchange);
    if (kept.isEmpty() || exchange.isCommitted()) {
      return errors.respondToException(exchange, thrown);
    }
    SentFailure sent = kept.get();
    if (!sent.handedOver() && classifier.meaningOf(thrown, exchange.request()).isPresent()) {
      return errors.respondToException(exchange, thrown);
    }
    try {
      if (sent.handedOver()) {
        errors.logFailedAfter(exchange, "failed after its error was sent", thrown);
        errors.respondToStatus(exchange, sent);
      } else {
        errors.respondToStatus(exchange, sent.because(thrown));
      }
      return true;
    } catch (Throwable harm) {
      return errors.respondToException(exchange, harm);
    }
  }

  private static Optional<SentFailure> takeFrom(Exchange exchange) {
    return exchange.takeSentError().map(SentFailure.class::cast);
  }

  /** Throws an exception as it is, which no method here declares. */
  @SuppressWarnings({"unchecked", "TypeParameterUnusedInFormals"})
  private static <E extends Throwable> void rethrow(Throwable thrown) throws E {
    throw (E) thrown;
  }
}

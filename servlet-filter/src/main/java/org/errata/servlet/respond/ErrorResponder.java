package org.errata.servlet.respond;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.lang.System.Logger.Level;
import java.util.Optional;
import org.errata.ErrataException;
import org.errata.catalogue.Entry;
import org.errata.servlet.config.SharedSettings;
import org.errata.servlet.config.SharedSettings.EmptyErrors;
import org.errata.servlet.container.Container;
import org.errata.servlet.exchange.BrokenBodyException;
import org.errata.servlet.exchange.Exchange;
import org.errata.servlet.exchange.SentProblems;

/**
 * Decides, for everything that can go wrong with a request, who responds to it: the error page of
 * the application, Errata, or the container. Thread-safe.
 */
public final class ErrorResponder {

  private final boolean fillsEmptyErrors;
  private final Container container;
  private final ErrorClassifier classifier;
  private final ErrorResponseWriter writer;
  private final ErrorPageDelegate errorPages;

  ErrorResponder(
      SharedSettings settings,
      Container container,
      ErrorClassifier classifier,
      ErrorResponseWriter writer,
      ErrorPageDelegate errorPages) {
    this.fillsEmptyErrors = settings.emptyErrors() == EmptyErrors.FILL;
    this.container = container;
    this.classifier = classifier;
    this.writer = writer;
    this.errorPages = errorPages;
  }

  /** Responds to an error status without a body, if there is one. */
  public void fillIfEmpty(Exchange exchange) {
    if (isEmptyError(exchange)) {
      respondToStatus(
          exchange, classifier.ofSent(exchange.response().getStatus(), "", exchange.request()));
    }
  }

  /** Whether the response would be an error status without a body, if it were committed now. */
  boolean isEmptyError(Exchange exchange) {
    return Entry.isErrorStatus(exchange.response().getStatus())
        && (fillsEmptyErrors || SentProblems.areIn(exchange.request()))
        && !exchange.isCommitted()
        && exchange.hasNoBody();
  }

  /**
   * Responds to what a rule has found.
   *
   * @param request the request
   * @param response the response to it, not committed
   * @param failure why the request is refused
   * @throws IOException if an error page of the application cannot be asked for
   */
  public void refuse(HttpServletRequest request, HttpServletResponse response, Failure failure)
      throws IOException {
    if (errorPages.accept(request, failure.status(), Optional.empty())) {
      writer.setHeaders(failure.problems(), response);
      RefusalReason.keepIn(request, failure.note());
      response.sendError(failure.status(), "");
      // without the error filter, nobody has taken it
      String ignored = RefusalReason.takeFrom(request);
    } else {
      writer.write(request, response, failure);
    }
  }

  /**
   * Responds in the ERROR dispatch of the container to Errata's own location.
   *
   * @param status the status that the container has chosen
   * @param thrown the exception, if there was one
   */
  void respondToDispatch(
      HttpServletRequest request,
      HttpServletResponse response,
      int status,
      Optional<Throwable> thrown) {
    Failure failure =
        thrown
            .map(t -> classifier.of(t, status, request))
            .orElseGet(() -> classifier.ofStatus(status, request));
    if (request.getAttribute(RequestDispatcher.ERROR_MESSAGE) instanceof String message) {
      failure = failure.noting(message);
    }
    boolean quiet =
        BrokenBodyException.isUnreadable(request)
            || failure.thrown().filter(container::isUnreadableBody).isPresent();
    writer.write(request, response, quiet ? failure.quietly() : failure);
  }

  /**
   * Responds to an exception, whatever it is: an {@code Error} too, a {@code VirtualMachineError}
   * among them. Nothing is thrown, though methods of the exception, of what it carries and of
   * wrappers may throw, and classes of an application that is being stopped may be missing.
   *
   * @param exchange the exchange
   * @param thrown the exception
   * @return whether the exception needs to go no further; if not, the container must end the
   *     response
   */
  public boolean respondToException(Exchange exchange, Throwable thrown) {
    try {
      return respond(exchange, thrown);
    } catch (Throwable harm) {
      return respondToMistake(exchange, thrown, harm);
    }
  }

  /** Application code that was asked about the exception has failed. */
  private boolean respondToMistake(Exchange exchange, Throwable thrown, Throwable harm) {
    try {
      if (exchange.claim()) {
        Failure failure = classifier.ofMistake(harm).because(thrown);
        writer.write(exchange.request(), exchange.response(), failure);
      }
      return UnwrappedResponse.isErrorOrCommitted(exchange.response());
    } catch (Throwable again) {
      return false;
    }
  }

  private boolean respond(Exchange exchange, Throwable thrown) {
    if (exchange.isConcluded()) {
      logFailedAfter(exchange, "failed after its error response was sent", thrown);
      // another thread may be sending it
      return exchange.request().isAsyncStarted()
          || UnwrappedResponse.isErrorOrCommitted(exchange.response());
    }
    return exchange.isCommitted()
        ? isLeftToContainer(exchange, thrown)
        : respondUncommitted(exchange, thrown);
  }

  /** Containers differ in whether output after an error response throws. */
  void logFailedAfter(Exchange exchange, String text, Throwable thrown) {
    log(thrown instanceof IOException ? Level.DEBUG : Level.ERROR, exchange, text, thrown);
  }

  /** Nothing can be changed in a committed response. */
  private boolean isLeftToContainer(Exchange exchange, Throwable thrown) {
    HttpServletRequest request = exchange.request();
    boolean unreadable = isBodyUnreadable(request, thrown);
    if (unreadable && container.willDispatchUnreadableBody(exchange.response())) {
      if (!BrokenBodyException.isUnreadable(request)) {
        new BrokenBodyException(thrown).keepIn(request);
      }
      return true;
    }
    boolean clientsFault = unreadable || container.isClientGone(thrown, request);
    Level level = clientsFault ? Level.DEBUG : Level.ERROR;
    log(level, exchange, "no error response, as the response was committed already", thrown);
    return false;
  }

  private boolean respondUncommitted(Exchange exchange, Throwable thrown) {
    HttpServletRequest request = exchange.request();
    Failure failure = quietIfUnreadable(classifier.of(thrown, 0, request), request);
    if (!errorPages.accept(request, failure.status(), failure.thrown())) {
      if (exchange.claim()) {
        writer.write(request, exchange.response(), failure);
      }
      return true;
    }
    if (errorPages.acceptClass(thrown)) {
      writer.announceErrorPage(request, exchange.response(), failure);
      return false;
    }
    if (exchange.claim()) {
      delegate(exchange, failure, "");
    }
    return true;
  }

  private void delegate(Exchange exchange, Failure failure, String message) {
    try {
      errorPages.delegate(exchange.request(), exchange.response(), failure, message);
    } catch (IOException e) {
      log(Level.DEBUG, exchange, "the error response was not sent", e);
    } catch (RuntimeException | Error harm) {
      // a wrapper of a filter throws; the exchange is claimed, so that nobody else responds
      log(Level.ERROR, exchange, "the error page of the application was not asked for", harm);
      if (!exchange.response().isCommitted()) {
        writer.write(exchange.request(), exchange.response(), failure);
      }
    }
  }

  /** Responds to a status that was sent or set, and is not committed. */
  void respondToStatus(Exchange exchange, SentFailure sent) {
    if (exchange.claim()) {
      HttpServletRequest request = exchange.request();
      Failure failure = quietIfUnreadable(sent.failure(), request);
      if (errorPages.accept(request, failure.status(), Optional.empty())) {
        delegate(exchange, failure, sent.message());
      } else {
        writer.write(request, exchange.response(), failure);
      }
    }
  }

  private Failure quietIfUnreadable(Failure failure, HttpServletRequest request) {
    return failure.thrown().filter(thrown -> isBodyUnreadable(request, thrown)).isPresent()
        ? failure.quietly()
        : failure;
  }

  /** Noted where the body was read, as an application may lose the exception; or thrown. */
  private boolean isBodyUnreadable(HttpServletRequest request, Throwable thrown) {
    return BrokenBodyException.isUnreadable(request)
        || (!(thrown instanceof ErrataException) && container.isUnreadableBody(thrown));
  }

  private void log(Level level, Exchange exchange, String text, Throwable thrown) {
    writer.log(level, exchange.request(), exchange.response(), text, Optional.of(thrown));
  }
}

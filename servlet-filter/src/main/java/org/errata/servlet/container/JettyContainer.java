package org.errata.servlet.container;

import jakarta.servlet.AsyncContext;
import jakarta.servlet.ServletContext;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletRequestWrapper;
import jakarta.servlet.UnavailableException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/** Jetty 12, with Servlet 6.0 (ee10) or 6.1 (ee11). */
final class JettyContainer extends OtherContainer {

  /** The packages of all its classes begin with this. */
  static final String PACKAGE = "org.eclipse.jetty.";

  /** {@code sendError} with this status aborts the exchange, committed or not. */
  private static final int ABORT = -1;

  private final ContainerMethods methods;
  private final JettyBodyDrain drain;

  JettyContainer(String serverInfo) {
    this.methods = new ContainerMethods(serverInfo);
    this.drain = new JettyBodyDrain(methods);
  }

  @Override
  public boolean stopsWhereInitThrows() {
    return true;
  }

  @Override
  public List<RegisteredErrorPage> errorPages(ServletContext context) {
    try {
      return JettyErrorPages.of(context, methods);
    } catch (ReflectiveOperationException | RuntimeException e) {
      return methods.withoutErrorPages(e);
    }
  }

  @Override
  public boolean tellsWhatWasWritten() {
    return true;
  }

  @Override
  public OptionalInt statusOfRefusal(Throwable thrown) {
    return JettyRefusal.statusOf(thrown);
  }

  @Override
  public boolean isUnreadableBody(Throwable thrown) {
    return JettyRefusal.isUnreadableBody(thrown);
  }

  @Override
  public boolean isClientGone(Throwable thrown, HttpServletRequest request) {
    return ClassNames.anyCause(
        thrown,
        t ->
            t instanceof IOException
                && ClassNames.isSubclass(t, "org.eclipse.jetty.io.EofException")
                // a body that ended early or is badly framed, whose client may still listen
                && !ClassNames.isSubclass(t, JettyRefusal.EARLY_END)
                && !ClassNames.isOfApplication(t.getClass(), request));
  }

  /** Jetty keeps the exception in the holder of the servlet. */
  @Override
  public Optional<UnavailableException> unavailability(HttpServletRequest request) {
    try {
      Object mapped = methods.call(info(request), "getMatchedResource", "getResource");
      return methods.call(mapped, "getServletHolder", "getUnavailableException")
              instanceof UnavailableException unavailable
          ? Optional.of(unavailable)
          : Optional.empty();
    } catch (ReflectiveOperationException | RuntimeException e) {
      methods.tellLost("the Retry-After of a servlet that is unavailable for a while", e);
      return Optional.empty();
    }
  }

  @Override
  public boolean suspendOutput(HttpServletResponse response) {
    return callOutput(response, "softClose");
  }

  @Override
  public void resumeOutput(HttpServletResponse response) {
    callOutput(response, "reopen");
  }

  private boolean callOutput(HttpServletResponse response, String method) {
    try {
      Object output = methods.call(own(response), "getServletResponseInfo", "getHttpOutput");
      methods.call(output, method);
      return true;
    } catch (ReflectiveOperationException | RuntimeException e) {
      methods.tellLost("an exception after sendError decides what the response says", e);
      return false;
    }
  }

  /** Jetty's own wrapper around the application's response ignores {@code sendError}. */
  @Override
  public boolean isIncluding(HttpServletRequest request, HttpServletResponse response) {
    return false;
  }

  /**
   * Jetty drains the body when a dispatch returns, but not where the response was committed before.
   */
  @Override
  public void drainBeforeCommit(HttpServletRequest request, HttpServletResponse response) {
    if (JettyBodyDrain.isNeeded(request)) {
      try {
        drain.drain(request, response, info(request));
      } catch (ReflectiveOperationException | RuntimeException e) {
        methods.tellLost("a connection is closed after an error with an unread body", e);
        JettyBodyDrain.announceClose(response);
      }
    }
  }

  /** In a listener, {@code isAsyncStarted} stays true after a completion or dispatch. */
  @Override
  public boolean isAsyncSettled(HttpServletRequest request, AsyncContext context) {
    try {
      Object state = methods.call(info(request), "getState");
      return methods.call(state, "isSuspended").equals(false)
          && methods.call(state, "isExpired").equals(false);
    } catch (ReflectiveOperationException | RuntimeException e) {
      methods.tellLost("the end of asynchronous work that was started past the filter", e);
      return false;
    }
  }

  /** Once asynchronous, Jetty may end the response cleanly whatever was thrown. */
  @Override
  public boolean abortInDispatch(AbortableExchange exchange) {
    if (exchange.request().isAsyncStarted()) {
      abort(exchange);
    }
    return false;
  }

  @Override
  public void abortAsync(AbortableExchange exchange, AsyncContext context) {
    abort(exchange);
  }

  @Override
  public void abortOnTimeout(AbortableExchange exchange) {
    abort(exchange);
  }

  private static void abort(AbortableExchange exchange) {
    try {
      exchange.response().sendError(ABORT);
    } catch (IOException | IllegalStateException e) {
      // the connection is closed already
    }
  }

  /** Returns what Jetty's core knows of the request. */
  private Object info(HttpServletRequest request) throws ReflectiveOperationException {
    ServletRequest own = request;
    while (own instanceof ServletRequestWrapper wrapper) {
      own = wrapper.getRequest();
    }
    return methods.call(own, "getServletRequestInfo");
  }
}

package org.errata.servlet.container;

import jakarta.servlet.AsyncContext;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.Map;
import java.util.OptionalInt;

/**
 * Undertow 2.3, also within WildFly. It ends every chunked body as if it were whole, whatever was
 * thrown, unless asynchronous work times out or the trailer fails.
 */
final class UndertowContainer extends OtherContainer {

  /** The packages of all its classes begin with this. */
  static final String PACKAGE = "io.undertow.";

  private static final long AT_ONCE_MILLIS = 1;

  private final ContainerMethods methods;

  UndertowContainer(String serverInfo) {
    this.methods = new ContainerMethods(serverInfo);
  }

  @Override
  public OptionalInt statusOfRefusal(Throwable thrown) {
    return UndertowRefusal.statusOf(thrown);
  }

  @Override
  public boolean isUnreadableBody(Throwable thrown) {
    return UndertowRefusal.isUnreadableBody(thrown);
  }

  /** Undertow passes on what the socket threw; the stack trace tells that it wrote a response. */
  @Override
  public boolean isClientGone(Throwable thrown, HttpServletRequest request) {
    return ClassNames.anyCause(
        thrown,
        t ->
            t instanceof IOException
                && t.getClass().getName().startsWith("java.")
                && UndertowRefusal.hasFrameOf(
                    "io.undertow.servlet.spec.ServletOutputStreamImpl", t));
  }

  /** In a listener, {@code isAsyncStarted} stays true after a dispatch. */
  @Override
  public boolean isAsyncSettled(HttpServletRequest request, AsyncContext context) {
    try {
      return (context.getClass().getName().startsWith(PACKAGE)
              && methods.call(context, "isDispatched").equals(true))
          || !request.isAsyncStarted();
    } catch (ReflectiveOperationException | RuntimeException e) {
      methods.tellLost("the end of asynchronous work that was started past the filter", e);
      return false;
    }
  }

  /**
   * Where a servlet does not support asynchronous work, which Undertow tells only when the servlet
   * is reached, a trailer that fails is the one way to abort. It must be set before the body
   * begins. Undertow asks for it when a chunked body ends; a body with a length needs none.
   */
  @Override
  public void prepareAbort(AbortableExchange exchange) {
    try {
      exchange
          .response()
          .setTrailerFields(
              () -> {
                if (exchange.isBroken()) {
                  throw new IllegalStateException("the response body is incomplete");
                }
                return Map.of();
              });
    } catch (IllegalStateException e) {
      // HTTP/1.0 has neither trailers nor chunks
    }
  }

  @Override
  public boolean abortInDispatch(AbortableExchange exchange) {
    HttpServletRequest request = exchange.request();
    if (request.isAsyncStarted()) {
      request.getAsyncContext().setTimeout(AT_ONCE_MILLIS);
    } else if (request.isAsyncSupported()) {
      request.startAsync().setTimeout(AT_ONCE_MILLIS);
    } else {
      exchange.breakOff();
      return false;
    }
    return true;
  }

  /**
   * Undertow takes no other timeout once the dispatch has returned, so the trailer must fail.
   * Output that does not block goes by the timeout all the same.
   */
  @Override
  public void abortAsync(AbortableExchange exchange, AsyncContext context) {
    if (exchange.isNonBlocking()) {
      context.setTimeout(AT_ONCE_MILLIS);
      return;
    }
    exchange.breakOff();
    try {
      context.complete();
    } catch (IllegalStateException e) {
      // another thread has completed it
    }
  }
}

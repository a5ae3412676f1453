package org.errata.jetty;

import java.util.regex.Pattern;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.handler.ContextHandler;
import org.eclipse.jetty.server.handler.ErrorHandler;
import org.eclipse.jetty.util.component.LifeCycle;

/**
 * Puts a {@link ContextErrorHandler} around the error handlers that Jetty gives to web
 * applications, for as long as the applications run. Thread-safe.
 */
final class ContextErrorHandlers implements LifeCycle.Listener {

  /** Those of ee10 and ee11, which send the default page where an application has no error page. */
  private static final Pattern OF_JETTY =
      Pattern.compile("org\\.eclipse\\.jetty\\.ee\\d+\\.servlet\\.\\w+");

  private final Request.Handler responder;

  ContextErrorHandlers(Request.Handler responder) {
    this.responder = responder;
  }

  /** Waits for the start of a context, which configures its error handler. */
  void add(ContextHandler context) {
    context.addEventListener(this);
    if (context.isStarted()) {
      lifeCycleStarted(context);
    }
  }

  void remove(ContextHandler context) {
    context.removeEventListener(this);
    lifeCycleStopped(context);
  }

  @Override
  public void lifeCycleStarted(LifeCycle context) {
    if (context instanceof ContextHandler handler
        && handler.getErrorHandler() instanceof ErrorHandler original
        && OF_JETTY.matcher(original.getClass().getName()).matches()) {
      handler.setErrorHandler(new ContextErrorHandler(original, responder));
    }
  }

  /** A context that is started again configures its own error handler. */
  @Override
  public void lifeCycleStopped(LifeCycle context) {
    if (context instanceof ContextHandler handler
        && handler.getErrorHandler() instanceof ContextErrorHandler around) {
      handler.setErrorHandler(around.original());
    }
  }
}

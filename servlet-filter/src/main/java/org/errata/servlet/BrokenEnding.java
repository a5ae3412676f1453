package org.errata.servlet;

import jakarta.servlet.AsyncContext;
import jakarta.servlet.ServletContext;
import java.io.IOException;

/**
 * Breaks a committed response off, so that the client does not take a part for the whole (RFC 9112
 * section 8). Within a dispatch, Jetty and Tomcat do so for an exception that reaches them; where
 * they do not, and on Undertow, which then ends every chunked body as if it were whole, each has a
 * way of its own.
 */
final class BrokenEnding {

  /** Jetty's {@code sendError} aborts the exchange for this status, committed or not. */
  private static final int JETTY_ABORT = -1;

  private static final long AT_ONCE = 1;
  private static final String UNDERTOW = "io.undertow.";

  private BrokenEnding() {}

  /**
   * Called before the chain. Where a servlet cannot go asynchronous, which Undertow tells only once
   * it is reached, the one way left there is a trailer that fails: it is asked for when a chunked
   * body ends, and has to be there before it begins. Where the body has a length, nobody asks.
   */
  static void prepareOnUndertow(WatchedRequest request) {
    WatchedResponse response = request.response();
    try {
      response.below().setTrailerFields(response::trailer);
    } catch (IllegalStateException noTrailers) {
      // HTTP/1.0, which has no chunks either
    }
  }

  /** Whether requests of a web application need to be prepared. */
  static boolean isUndertow(ServletContext context) {
    return context.getClass().getName().startsWith(UNDERTOW);
  }

  /**
   * Called while the filter's chain has thrown.
   *
   * @return false if the exception must go on to the container, which breaks off by itself
   */
  static boolean inDispatch(WatchedRequest request) {
    if (!request.response().isCommitted()) {
      return false;
    }
    if (request.isAsyncStarted() && abortOnJetty(request)) {
      // once asynchronous, Jetty may end cleanly whatever was thrown
      return false;
    }
    if (!isOn(UNDERTOW, request)) {
      return false;
    }
    if (request.isAsyncStarted()) {
      request.getAsyncContext().setTimeout(AT_ONCE);
    } else if (request.isAsyncSupported()) {
      // what is left to time out is broken off; the exception would only end it cleanly
      request.startAsync().setTimeout(AT_ONCE);
    } else {
      request.response().breakOff();
      return false;
    }
    return true;
  }

  /** Called when asynchronous work has failed, outside of any dispatch. */
  static void inAsync(WatchedRequest request, AsyncContext context) {
    if (abortOnJetty(request)) {
      return;
    }
    if (isOn(UNDERTOW, request) && !AnswerSender.isNonBlocking(request)) {
      // which takes no other timeout once the dispatch has returned; a write listener goes by it
      request.response().breakOff();
      complete(context);
    } else {
      context.setTimeout(AT_ONCE);
    }
  }

  private static void complete(AsyncContext context) {
    try {
      context.complete();
    } catch (IllegalStateException completedAlready) {
      // by another thread, a moment ago
    }
  }

  /** Called in a timeout, which Tomcat and Undertow break off when nobody completes. */
  static void inTimeout(WatchedRequest request) {
    abortOnJetty(request);
  }

  /**
   * Whether the response is committed in name only: Tomcat has noted a 400 for a body that it
   * cannot read. It reports that to the error page, unless an exception tells it that nobody is
   * there.
   */
  static boolean isLeftToErrorPage(WatchedRequest request) {
    return request.response().getStatus() == 400 && isOn("org.apache.catalina.", request);
  }

  private static boolean abortOnJetty(WatchedRequest request) {
    if (!isOn("org.eclipse.jetty.", request)) {
      return false;
    }
    try {
      request.response().below().sendError(JETTY_ABORT);
    } catch (IOException | IllegalStateException gone) {
      // broken already
    }
    return true;
  }

  private static boolean isOn(String container, WatchedRequest request) {
    return ContainerResponse.of(request.response()).getClass().getName().startsWith(container);
  }
}

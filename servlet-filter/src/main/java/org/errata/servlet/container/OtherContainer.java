package org.errata.servlet.container;

import jakarta.servlet.AsyncContext;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.ServletContext;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletInputStream;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.ServletResponseWrapper;
import jakarta.servlet.UnavailableException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * A container of which nothing is known but the Servlet specification. The known containers extend
 * it and override what they do differently.
 */
class OtherContainer implements Container {

  private static final long AT_ONCE_MILLIS = 1;

  OtherContainer() {}

  @Override
  public OptionalInt statusOfRefusal(Throwable thrown) {
    return OptionalInt.empty();
  }

  @Override
  public boolean isUnreadableBody(Throwable thrown) {
    return false;
  }

  @Override
  public boolean isClientGone(Throwable thrown, HttpServletRequest request) {
    return false;
  }

  @Override
  public Optional<UnavailableException> unavailability(HttpServletRequest request) {
    return Optional.empty();
  }

  @Override
  public boolean stopsWhereInitThrows() {
    return false;
  }

  @Override
  public void initializeFiltersAtStart() {
    // the specification requires it (Servlet 6.0 section 6.2.1)
  }

  /** The servlet API has no method for them. */
  @Override
  public List<RegisteredErrorPage> errorPages(ServletContext context) {
    return List.of();
  }

  /** Payara takes {@code setBufferSize} after a write. */
  @Override
  public boolean tellsWhatWasWritten() {
    return false;
  }

  @Override
  public void login(HttpServletRequest request, String user, String password)
      throws ServletException {
    request.login(user, password);
  }

  /**
   * {@code setBufferSize} must throw once content was written (Servlet 6.0, {@code
   * ServletResponse.setBufferSize}). The servlet API has no other way to tell.
   */
  @Override
  public boolean isUnwritten(HttpServletResponse response) {
    try {
      response.setBufferSize(response.getBufferSize());
      return true;
    } catch (IllegalStateException written) {
      return false;
    }
  }

  @Override
  public boolean suspendOutput(HttpServletResponse response) {
    return false;
  }

  @Override
  public void resumeOutput(HttpServletResponse response) {
    // a forward closes the response through its wrappers
  }

  @Override
  public boolean flushesAfterServlet() {
    return false;
  }

  @Override
  public void reset(HttpServletRequest request, HttpServletResponse response) {
    response.reset();
  }

  @Override
  public boolean isIncluding(HttpServletRequest request, HttpServletResponse response) {
    return request.getAttribute(RequestDispatcher.INCLUDE_REQUEST_URI) != null;
  }

  @Override
  public void drainBeforeCommit(HttpServletRequest request, HttpServletResponse response) {
    // a container does this itself, when the response is complete
  }

  @Override
  public boolean tellsWhatHasArrived(ServletInputStream body) {
    return false;
  }

  @Override
  public void leaveBodyUnread(HttpServletRequest request) {
    // the field Connection of the response is enough
  }

  @Override
  public boolean isAsyncSettled(HttpServletRequest request, AsyncContext context) {
    return !request.isAsyncStarted();
  }

  @Override
  public boolean setsStatusForListeners() {
    return false;
  }

  @Override
  public boolean abortInDispatch(AbortableExchange exchange) {
    return false;
  }

  /** A timeout that nobody completes makes the container abort the response. */
  @Override
  public void abortAsync(AbortableExchange exchange, AsyncContext context) {
    context.setTimeout(AT_ONCE_MILLIS);
  }

  @Override
  public void abortOnTimeout(AbortableExchange exchange) {
    // the container aborts the response if nobody completes
  }

  @Override
  public boolean willDispatchUnreadableBody(HttpServletResponse response) {
    return false;
  }

  /** Returns the container's own response, without the wrappers of filters. */
  static ServletResponse own(ServletResponse response) {
    ServletResponse own = response;
    while (own instanceof ServletResponseWrapper wrapper) {
      own = wrapper.getResponse();
    }
    return own;
  }

  /** Completes asynchronous work that nothing is left to do for. */
  static void complete(AsyncContext context) {
    try {
      context.complete();
    } catch (IllegalStateException e) {
      // another thread has completed it
    }
  }
}

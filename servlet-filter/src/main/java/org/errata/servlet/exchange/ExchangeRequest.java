package org.errata.servlet.exchange;

import jakarta.servlet.AsyncContext;
import jakarta.servlet.ServletInputStream;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.BufferedReader;
import java.io.IOException;
import java.util.Optional;
import org.errata.servlet.container.Container;

/**
 * The request as the application sees it, and the exchange itself, so that a request that succeeds
 * costs two small objects. Asynchronous work that is started on it keeps both wrappers: otherwise
 * {@code startAsync()} would hand the container's own response to other threads, where no filter
 * sees a {@code sendError}.
 */
public final class ExchangeRequest extends HttpServletRequestWrapper implements ExchangeEvents {

  /**
   * What all exchanges of a web application share.
   *
   * @param listener is told what the wrappers notice
   * @param container the servlet container
   */
  public record Context(ExchangeListener listener, Container container) {}

  private final Context context;
  private final ExchangeResponse response;

  /** Null unless asynchronous work was started. */
  private volatile AsyncCycle cycle;

  /** Null unless the application has asked for a body that is copied. */
  private RequestBodyCopy bodyCopy;

  private volatile boolean nonBlocking;
  private volatile boolean bodyWritten;

  /**
   * Wraps a request and its response.
   *
   * @param request the request
   * @param response its response
   * @param context what exchanges share
   */
  public ExchangeRequest(
      HttpServletRequest request, HttpServletResponse response, Context context) {
    super(request);
    this.context = context;
    this.response = new ExchangeResponse(response, this);
  }

  /**
   * Returns the response as the application sees it.
   *
   * @return the wrapper
   */
  public ExchangeResponse wrappedResponse() {
    return response;
  }

  /**
   * Tells whether this exchange belongs to a filter.
   *
   * @param other what the exchanges of that filter share
   * @return whether it was made with that context
   */
  @SuppressWarnings("ReferenceEquality") // a filter knows its own
  public boolean isOf(Context other) {
    return context == other;
  }

  @Override
  public HttpServletRequest request() {
    return this;
  }

  @Override
  public HttpServletResponse response() {
    return response.below();
  }

  @Override
  public boolean claim() {
    return response.claim();
  }

  @Override
  public boolean isConcluded() {
    return response.isConcluded();
  }

  @Override
  public boolean isCommitted() {
    return response.isCommitted();
  }

  @Override
  public boolean keep(SentError error) {
    return response.isEntered() && !isAsyncStarted() && response.keep(error, context.container());
  }

  @Override
  public Optional<SentError> takeSentError() {
    Optional<SentError> error = response.takeSentError();
    if (error.isPresent()) {
      context.container().resumeOutput(response.below());
    }
    return error;
  }

  @Override
  public boolean discardsOutput() {
    return response.hasSentError();
  }

  @Override
  public boolean isBodyTouched() {
    return response.isBodyTouched();
  }

  @Override
  public boolean hasNoBody() {
    HttpServletResponse below = response.below();
    if (getMethod().equals("HEAD")
        && (below.containsHeader("Content-Length") || below.getContentType() != null)) {
      return false;
    }
    return !bodyWritten && context.container().isUnwritten(below);
  }

  @Override
  public void bodyWritten() {
    bodyWritten = true;
  }

  @Override
  public boolean watchesOutput() {
    return !context.container().tellsWhatWasWritten();
  }

  @Override
  public boolean flushesAfterServlet() {
    return context.container().flushesAfterServlet();
  }

  @Override
  public boolean isNonBlocking() {
    return nonBlocking;
  }

  @Override
  public void callbackFailed(Throwable thrown) {
    try {
      context.listener().failed(this, asyncWork(super.getAsyncContext(), false), thrown);
    } catch (IllegalStateException completedAlready) {
      // the application has seen to it
    }
  }

  @Override
  public void outputEnded() {
    context.listener().returned(this);
  }

  @Override
  public boolean mustHoldFlush() {
    return context.listener().fillsBody(this);
  }

  @Override
  public void writesNonBlocking() {
    nonBlocking = true;
  }

  @Override
  public void errorRequested(int status, String message) throws IOException {
    AsyncCycle known = cycle;
    if (known == null) {
      context.listener().errorRequested(this, status, message);
    } else {
      known.lock();
      try {
        context.listener().errorRequested(this, status, message);
      } finally {
        known.unlock();
      }
    }
  }

  @Override
  public void timedOut(AsyncWork work) {
    context.listener().timedOut(this, work);
  }

  @Override
  public void failed(AsyncWork work, Throwable thrown) {
    context.listener().failed(this, work, thrown);
  }

  @Override
  public boolean isUnwrappedWorkSettled(AsyncContext work) {
    return context.container().isAsyncSettled(this, work);
  }

  @Override
  public boolean hidesResponseOfListeners() {
    return context.container().setsStatusForListeners();
  }

  /** Called in an ASYNC dispatch: what is started from now on is another cycle. */
  public void endCycle() {
    AsyncCycle ended = cycle;
    if (ended != null) {
      ended.beginDispatch();
    }
  }

  /** What was started past the wrappers in a dispatch has listeners of its own. */
  @Override
  public boolean settledOnError(Throwable thrown) {
    AsyncCycle known = cycle;
    if (known == null || (known.isDispatched() && isAsyncStarted())) {
      return false;
    }
    boolean committed = isCommitted();
    return known.settledOnError(thrown) && !committed;
  }

  /**
   * Listens to asynchronous work after all listeners of the application.
   *
   * @throws IllegalStateException if the work is completed already
   */
  public void listenToWork() {
    listenTo(((HttpServletRequest) getRequest()).getAsyncContext());
  }

  /** A cycle that is not known yet was started past the wrappers. */
  @Override
  public AsyncCycle cycle() {
    AsyncCycle known = cycle;
    if (known == null || known.isDispatched()) {
      known = new AsyncCycle(false);
      cycle = known;
    }
    return known;
  }

  @Override
  public ServletInputStream getInputStream() throws IOException {
    ServletInputStream stream = copied(super.getInputStream());
    return isAsyncStarted() ? new ExchangeInputStream(stream, this) : stream;
  }

  /** The container returns the same stream each time. */
  private ServletInputStream copied(ServletInputStream stream) {
    if (bodyCopy instanceof CopiedInputStream copied) {
      return copied;
    }
    if (!(stream instanceof CopiedInputStream) && !CopiedBody.isCopied(this)) {
      return stream;
    }
    CopiedInputStream copied =
        stream instanceof CopiedInputStream outer
            ? outer
            : new CopiedInputStream(stream, getContentLengthLong());
    bodyCopy = copied;
    return copied;
  }

  @Override
  public BufferedReader getReader() throws IOException {
    BufferedReader reader = super.getReader();
    if (bodyCopy instanceof CopiedReader copied) {
      return copied;
    }
    if (!(reader instanceof CopiedReader) && !CopiedBody.isCopied(this)) {
      return reader;
    }
    CopiedReader copied =
        reader instanceof CopiedReader outer
            ? outer
            : new CopiedReader(reader, getContentLengthLong());
    bodyCopy = copied;
    return copied;
  }

  /** Returns null unless the application has asked for a body that is copied. */
  RequestBodyCopy bodyCopy() {
    return bodyCopy;
  }

  @Override
  public HttpSession getSession() {
    return getSession(true);
  }

  /** Jetty sends {@code Expires} with the cookie of a new session. */
  @Override
  public HttpSession getSession(boolean create) {
    HttpSession known = super.getSession(false);
    if (known != null || !create) {
      return known;
    }
    response.touchBody();
    return super.getSession(true);
  }

  @Override
  public String changeSessionId() {
    response.touchBody();
    return super.changeSessionId();
  }

  /** Asynchronous work has no end of a dispatch to wait for. */
  private void respondToKeptError() {
    if (response.hasSentError()) {
      context.listener().keptErrorDue(this);
    }
  }

  @Override
  public AsyncContext startAsync() {
    respondToKeptError();
    // listeners that the container calls while it starts the work ask for the cycle
    cycle = new AsyncCycle(true);
    return started(super.startAsync(this, response), true);
  }

  @Override
  public AsyncContext startAsync(ServletRequest request, ServletResponse response) {
    respondToKeptError();
    cycle = new AsyncCycle(true);
    return started(super.startAsync(request, response), false);
  }

  @Override
  public AsyncContext getAsyncContext() {
    return asyncWork(super.getAsyncContext(), false);
  }

  private AsyncContext started(AsyncContext work, boolean original) {
    if (!response.isEntered()) {
      // restarted in a dispatch that is not mapped to the filter, which would listen otherwise
      listenTo(work);
    }
    return asyncWork(work, original);
  }

  private void listenTo(AsyncContext work) {
    ListenerResponse.add(new FinalAsyncListener(this, cycle()), work, hidesResponseOfListeners());
  }

  private ExchangeAsyncContext asyncWork(AsyncContext work, boolean original) {
    return new ExchangeAsyncContext(work, this, cycle(), original);
  }
}

package org.errata.servlet;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.FilterConfig;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.errata.servlet.config.Configuration;
import org.errata.servlet.config.SharedSettings;

/**
 * Answers every error of what runs below it with an entry of the catalogue: exceptions of every
 * kind, {@code sendError}, error statuses without a body, asynchronous timeouts and failures. What
 * the application answers itself passes through untouched.
 *
 * <p>Map it to {@code /*}, before other filters, with {@code async-supported} and these
 * dispatchers:
 *
 * <ul>
 *   <li>{@code REQUEST}: the request and response are watched on their way to the application, and
 *       asynchronous work that it starts stays so.
 *   <li>{@code ASYNC}: the application takes up asynchronous work again. Request and response are
 *       those of the first dispatch, already watched; what this dispatch throws is answered too.
 *   <li>{@code ERROR}: the container reports an error that arose before this filter (its own
 *       security, another filter) to the location {@code errata.errorPage}, which the filter itself
 *       answers. Any other error page is the application's and is watched like a request: if it
 *       fails in turn, that is answered.
 * </ul>
 *
 * <p>Mapped twice, or met again in a forward or include, the outermost call does the work. Two of
 * these filters with different settings may be nested: the inner one answers what it sees first.
 *
 * <p>A response that is committed cannot be changed any more: the exception goes on to the
 * container, which breaks the connection off so that the client does not take a part for the whole.
 *
 * <p>Thread-safe.
 */
public final class ErrorHandlingFilter implements Filter {

  private Answers answers;
  private ErrorDispatch errorDispatch;
  private boolean onUndertow;

  /** Makes the filter; the container does. */
  public ErrorHandlingFilter() {}

  /**
   * Reads the configuration.
   *
   * @throws ServletException if anything is wrong with it; the message names every complaint
   */
  @Override
  public void init(FilterConfig config) throws ServletException {
    SharedSettings settings =
        Configuration.of(config, Configuration.Kind.ERROR_HANDLING).shared(config.getFilterName());
    answers = new Answers(settings, config.getServletContext());
    errorDispatch = new ErrorDispatch(settings.errorPage(), answers);
    onUndertow = BrokenEnding.isUndertow(config.getServletContext());
  }

  /** Tells the log what it has not been told yet. */
  @Override
  public void destroy() {
    if (answers != null) {
      answers.close();
    }
  }

  @Override
  public void doFilter(ServletRequest req, ServletResponse res, FilterChain chain)
      throws IOException, ServletException {
    if (!(req instanceof HttpServletRequest request)
        || !(res instanceof HttpServletResponse response)) {
      chain.doFilter(req, res);
      return;
    }
    DispatcherType dispatch = request.getDispatcherType();
    boolean reportsError = dispatch == DispatcherType.ERROR;
    if (reportsError && errorDispatch.isMeantForUs(request)) {
      errorDispatch.answer(request, response);
      return;
    }
    WatchedResponse known = WatchedResponse.within(response, answers);
    if (known == null) {
      if (reportsError) {
        errorDispatch.keepId(request, response);
      }
      WatchedResponse watched = new WatchedResponse(response);
      WatchedRequest first = new WatchedRequest(request, watched, answers);
      if (onUndertow) {
        BrokenEnding.prepareOnUndertow(first);
      }
      watch(dispatch, first, watched, watched, chain);
    } else if (known.isEntered()) {
      chain.doFilter(request, response);
    } else {
      watch(dispatch, request, response, known, chain);
    }
  }

  private void watch(
      DispatcherType dispatch,
      HttpServletRequest request,
      HttpServletResponse response,
      WatchedResponse watched,
      FilterChain chain)
      throws IOException, ServletException {
    watched.setEntered(true);
    if (dispatch == DispatcherType.ASYNC) {
      AsyncCycle.over(request);
    }
    try {
      chain.doFilter(request, response);
    } catch (Throwable thrown) {
      if (!answers.thrown(watched.request(), thrown)
          && !BrokenEnding.inDispatch(watched.request())) {
        throw thrown;
      }
      answers.async().abandoned(watched.request());
      return;
    } finally {
      watched.setEntered(false);
    }
    if (request.isAsyncStarted()) {
      answers.async().begun(watched.request());
    } else {
      answers.returned(watched.request());
    }
  }
}

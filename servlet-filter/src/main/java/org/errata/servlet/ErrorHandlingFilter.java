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
import java.util.Optional;
import org.errata.servlet.config.Component;
import org.errata.servlet.config.Configuration;
import org.errata.servlet.config.InstalledPart;
import org.errata.servlet.container.Container;
import org.errata.servlet.container.Containers;
import org.errata.servlet.exchange.ExchangeRequest;
import org.errata.servlet.exchange.ExchangeResponse;
import org.errata.servlet.respond.ErrorHandling;
import org.errata.servlet.respond.HarmlessException;

/**
 * Responds to every error of what runs below it with an entry of the catalogue: exceptions of every
 * kind, {@code sendError}, error statuses without a body, asynchronous timeouts and failures. What
 * the application responds itself passes through unchanged.
 *
 * <p>Map it to {@code /*}, before other filters, with {@code async-supported} and these
 * dispatchers:
 *
 * <ul>
 *   <li>{@code REQUEST}: request and response are wrapped on their way to the application, and stay
 *       wrapped in asynchronous work that it starts.
 *   <li>{@code ASYNC}: the application goes on with asynchronous work. Request and response are
 *       those of the first dispatch, already wrapped; what this dispatch throws is responded to.
 *   <li>{@code ERROR}: the container reports an error that arose before this filter (its own
 *       security, another filter) to the location {@code errata.errorPage}, where the filter itself
 *       responds. Any other error page is the application's and is wrapped like a request: if it
 *       fails, that is responded to.
 * </ul>
 *
 * <pre>{@code
 * <filter>
 *   <filter-name>errata</filter-name>
 *   <filter-class>org.errata.servlet.ErrorHandlingFilter</filter-class>
 *   <async-supported>true</async-supported>
 * </filter>
 * <filter-mapping>
 *   <filter-name>errata</filter-name>
 *   <url-pattern>/*</url-pattern>
 *   <dispatcher>REQUEST</dispatcher>
 *   <dispatcher>ASYNC</dispatcher>
 *   <dispatcher>ERROR</dispatcher>
 * </filter-mapping>
 * <error-page>
 *   <location>/errata/error</location>
 * </error-page>
 * }</pre>
 *
 * <p>Its parameters, and the defaults. As a {@code context-param}, a name has the prefix {@code
 * errata.} and counts for all filters and servlets of Errata; as an {@code init-param}, it has no
 * prefix.
 *
 * <ul>
 *   <li>{@code catalogue} ({@code afc-general}): the entries; a list of {@code afc-general}, {@code
 *       http}, paths such as {@code /WEB-INF/errors.json}, and {@code classpath:errors.json}
 *   <li>{@code forms} ({@code err, problem, html, text, markdown}): the forms that the body may
 *       have, in the order of preference where {@code Accept} has none; a list of these
 *   <li>{@code html} ({@code app}): the error page of browsers; {@code app} for the one of the
 *       application, where it has one, or {@code errata}
 *   <li>{@code emptyErrors} ({@code fill}): what happens to an error status without a body; {@code
 *       fill} or {@code leave}
 *   <li>{@code referenceBase} (where {@link ErrorReferenceServlet} is mapped): the start of the
 *       URLs of the reference pages
 *   <li>{@code requestIdHeader} ({@code X-Request-Id}): the header field with the id of the request
 *   <li>{@code requestIdFrom} ({@code app, traceparent, header}): where this id may come from; a
 *       list, or {@code none}
 *   <li>{@code errorPage} ({@code /errata/error}): the location of the {@code error-page}
 *   <li>{@code challenge} (none): the {@code WWW-Authenticate} of a 401 that has none
 *   <li>{@code developerPage} ({@code off}): {@code off}
 *   <li>{@code logLimit} ({@code 100/PT10S}): how often an error of the same entry and exception
 *       class is logged in full
 *   <li>{@code envelope} (none): a JSON file with placeholders, or a class that implements {@link
 *       org.errata.representation.Representation}, in place of the {@code err} JSON
 * </ul>
 *
 * <p>If it is mapped twice, or met again in a forward or include, the outermost call does the work.
 * Two of these filters with different settings may be nested: the inner one responds to what it
 * sees first.
 *
 * <p>A response that is committed cannot be changed: the exception goes on to the container, which
 * aborts the response so that the client does not take a part for the whole.
 *
 * <p>Thread-safe.
 */
public sealed class ErrorHandlingFilter implements Filter permits ErrorHandlingFilterInCode {

  private WebApplication application;
  private ErrorHandling handling;
  private Container container;

  /** Null unless the filter is misconfigured. */
  private OutOfService outOfService;

  /** Makes the filter; the container does. */
  public ErrorHandlingFilter() {}

  /**
   * Reads the configuration. If anything is wrong with it, the log names every problem.
   *
   * @throws ServletException if anything is wrong with it, and the container does not start an
   *     application whose filter throws; on other containers the filter responds to every request
   *     with 503
   */
  @Override
  public void init(FilterConfig config) throws ServletException {
    try {
      InstalledPart part = part(config);
      application = WebApplication.of(config.getServletContext());
      handling = application.join(part);
      container = handling.exchanges().container();
    } catch (ServletException | RuntimeException | LinkageError e) {
      String reason = OutOfService.logReason(e);
      if (Containers.of(config.getServletContext()).stopsWhereInitThrows()) {
        throw e;
      }
      outOfService = new OutOfService(reason, config.getServletContext());
    }
  }

  InstalledPart part(FilterConfig config) throws ServletException {
    return Configuration.of(config, Component.ERROR_HANDLING)
        .part(config, Component.ERROR_HANDLING);
  }

  /** Writes to the log what was only counted so far. */
  @Override
  public void destroy() {
    if (application != null) {
      application.leave();
      application = null;
    }
    if (outOfService != null) {
      outOfService.close();
    }
  }

  @Override
  public void doFilter(ServletRequest req, ServletResponse res, FilterChain chain)
      throws IOException, ServletException {
    if (outOfService != null) {
      outOfService.refuse(req, res);
      return;
    }
    if (!(req instanceof HttpServletRequest request)
        || !(res instanceof HttpServletResponse response)) {
      chain.doFilter(req, res);
      return;
    }
    boolean reportsError = request.getDispatcherType() == DispatcherType.ERROR;
    if (reportsError && handling.dispatches().isOwnLocation(request)) {
      handling.dispatches().respond(request, response);
      return;
    }
    Optional<ExchangeRequest> known = ExchangeResponse.exchangeOf(response, handling.exchanges());
    if (known.isEmpty()) {
      if (reportsError) {
        handling.dispatches().keepId(request, response);
      }
      ExchangeRequest exchange = new ExchangeRequest(request, response, handling.exchanges());
      filter(exchange, exchange, exchange.wrappedResponse(), chain);
    } else if (known.get().wrappedResponse().isEntered()) {
      chain.doFilter(request, response);
    } else {
      filter(known.get(), request, response, chain);
    }
  }

  private void filter(
      ExchangeRequest exchange,
      HttpServletRequest request,
      HttpServletResponse response,
      FilterChain chain)
      throws IOException, ServletException {
    exchange.wrappedResponse().setEntered(true);
    if (request.getDispatcherType() == DispatcherType.ASYNC) {
      exchange.endCycle();
    }
    try {
      chain.doFilter(request, response);
      if (exchange.wrappedResponse().hasSentError()) {
        handling.sent().returned(exchange);
      }
    } catch (Throwable thrown) {
      if (handling.async().settledByListener(exchange, thrown)) {
        return;
      }
      if (!handling.sent().failed(exchange, thrown)
          && !(exchange.response().isCommitted() && container.abortInDispatch(exchange))) {
        Optional<HarmlessException> substitute = HarmlessException.insteadOf(thrown);
        if (substitute.isPresent()) {
          throw substitute.get();
        }
        throw thrown;
      }
      handling.async().abandoned(exchange);
      return;
    } finally {
      exchange.wrappedResponse().setEntered(false);
    }
    if (request.isAsyncStarted()) {
      handling.async().started(exchange);
    } else {
      handling.errors().fillIfEmpty(exchange);
    }
  }
}

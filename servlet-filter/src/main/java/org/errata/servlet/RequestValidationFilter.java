package org.errata.servlet;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.FilterConfig;
import jakarta.servlet.ServletContext;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletInputStream;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.function.Predicate;
import org.errata.catalogue.Catalogue;
import org.errata.rule.Refusals;
import org.errata.rule.RuleSet;
import org.errata.servlet.config.Component;
import org.errata.servlet.config.Configuration;
import org.errata.servlet.config.InstalledPart;
import org.errata.servlet.config.RuleSettings;
import org.errata.servlet.container.Containers;
import org.errata.servlet.exchange.BrokenBodyException;
import org.errata.servlet.exchange.CopiedInputStream;
import org.errata.servlet.respond.ErrorResponder;
import org.errata.servlet.respond.Failure;
import org.errata.servlet.validation.BodyReplayRequest;
import org.errata.servlet.validation.BrokenBodyProblems;
import org.errata.servlet.validation.BufferPool;
import org.errata.servlet.validation.BufferedBody;
import org.errata.servlet.validation.RuleFactory;
import org.errata.servlet.validation.ServletRequestView;

/**
 * Applies rules to requests before the application sees them, and responds to those that break one.
 * The body of a request that passes reaches the application byte for byte, however it is read.
 *
 * <p>Map it to the paths of an API, after {@link ErrorHandlingFilter}, with {@code
 * async-supported}. It may be mapped several times, under several names, with other rules. Only the
 * REQUEST dispatch is checked; later dispatches are of the same request.
 *
 * <pre>{@code
 * <filter>
 *   <filter-name>errata-rules</filter-name>
 *   <filter-class>org.errata.servlet.RequestValidationFilter</filter-class>
 *   <async-supported>true</async-supported>
 *   <init-param>
 *     <param-name>rules</param-name>
 *     <param-value>body</param-value>
 *   </init-param>
 * </filter>
 * <filter-mapping>
 *   <filter-name>errata-rules</filter-name>
 *   <url-pattern>/api/*</url-pattern>
 * </filter-mapping>
 * }</pre>
 *
 * <p>Its init-params, beside those of {@link ErrorHandlingFilter}, and the defaults:
 *
 * <ul>
 *   <li>{@code rules} ({@code body}): a list of {@code credentials}, {@code client-profile}, {@code
 *       quota}, {@code body}, and classes that implement {@link org.errata.rule.Rule}, in the order
 *       in which they are checked
 *   <li>{@code clientHeader} ({@code client_id}): the header field with the id of the client
 *   <li>{@code profileHeader} ({@code client_profile_id}): the one with the number of the profile
 *   <li>{@code credentialsHeader} ({@code api_key}): the one with the credentials, where there is
 *       no {@code Authorization}
 *   <li>{@code credentials} ({@code container}): who accepts credentials; {@code container}, {@code
 *       header-only} for nobody, or a class that implements {@link org.errata.rule.CredentialCheck}
 *   <li>{@code profiles} (none): the profiles of clients; a path such as {@code
 *       /WEB-INF/profiles.json}, or a class that implements {@link
 *       org.errata.rule.ProfileDirectory}
 *   <li>{@code bodyMethods} ({@code POST, PUT, PATCH}): the methods that need a body
 *   <li>{@code bodyCodings} ({@code gzip, deflate, br, zstd}): the content codings whose bodies are
 *       only checked for presence; {@code identity} for none
 *   <li>{@code bodyBuffer} ({@code 65536}): the bytes of a body that are read ahead; {@code 0} for
 *       applications that read without blocking
 *   <li>{@code bodyTimeout} ({@code PT30S}): how long these bytes may take to arrive
 *   <li>{@code bodyDepth} ({@code 1000}): how deeply JSON may be nested
 *   <li>{@code quota} ({@code 20000/PT5M}): the requests of a client in a duration
 *   <li>{@code failedCredentialsByAddress} ({@code 20/PT1M}): how many wrong credentials of an
 *       address are checked in a duration; {@code off} for no limit
 *   <li>{@code failedCredentialsByUser} ({@code 20/PT1M}): the same of a user name
 *   <li>{@code report} ({@code first}): {@code first} or {@code all}, the problems in one response
 * </ul>
 *
 * <p>Thread-safe.
 */
public sealed class RequestValidationFilter implements Filter
    permits RequestValidationFilterInCode {

  private RuleSettings settings;
  private RuleSet rules;
  private BrokenBodyProblems brokenBody;
  private WebApplication application;
  private ErrorResponder errors;
  private BufferPool buffers;
  private Predicate<ServletInputStream> canWaitForBody;

  /** Null unless the filter is misconfigured. */
  private OutOfService outOfService;

  /** Makes the filter; the container does. */
  public RequestValidationFilter() {}

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
      start(part(config), config.getServletContext());
    } catch (ServletException | RuntimeException | LinkageError e) {
      String reason = OutOfService.logReason(e);
      if (Containers.of(config.getServletContext()).stopsWhereInitThrows()) {
        throw e;
      }
      outOfService = new OutOfService(reason, config.getServletContext());
    }
  }

  private void start(InstalledPart part, ServletContext context) {
    Catalogue catalogue = part.settings().catalogue();
    settings = part.rules().orElseThrow();
    // one byte more tells whether a body goes on, or is there at all
    buffers = new BufferPool(settings.bodyBuffer() == 0 ? 0 : settings.bodyBuffer() + 1);
    brokenBody = BrokenBodyProblems.of(catalogue);
    application = WebApplication.of(context);
    canWaitForBody =
        stream -> application.container().tellsWhatHasArrived(CopiedInputStream.source(stream));
    rules = RuleFactory.of(settings, catalogue, application.container()::login);
    errors = application.join(part).errors();
  }

  InstalledPart part(FilterConfig config) throws ServletException {
    return Configuration.of(config, Component.REQUEST_VALIDATION)
        .part(config, Component.REQUEST_VALIDATION);
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
        || !(res instanceof HttpServletResponse response)
        || request.getDispatcherType() != DispatcherType.REQUEST) {
      chain.doFilter(req, res);
      return;
    }
    BufferedBody body =
        new BufferedBody(
            request, settings.bodyLimits(), buffers, settings.bodyTimeout(), canWaitForBody);
    Refusals refusals;
    try {
      refusals = rules.check(new ServletRequestView(request, body));
    } catch (IOException e) {
      refuseUnreadable(request, response, e);
      return;
    }
    if (!refusals.isEmpty()) {
      errors.refuse(request, response, Failure.of(refusals));
      body.release();
    } else if (body.isChecked()) {
      replay(body, request, response, chain);
    } else {
      chain.doFilter(request, response);
    }
  }

  private void replay(
      BufferedBody body,
      HttpServletRequest request,
      HttpServletResponse response,
      FilterChain chain)
      throws IOException, ServletException {
    BodyReplayRequest replayed = new BodyReplayRequest(request, response, body, brokenBody);
    try {
      chain.doFilter(replayed, response);
      replayed.returned();
    } finally {
      if (!replayed.wentAsync()) {
        body.release();
      }
    }
  }

  /**
   * The body ended early, is badly framed or late, and the client may still listen. If the
   * container has responded itself, as Tomcat does, it dispatches to the error page.
   */
  private void refuseUnreadable(
      HttpServletRequest request, HttpServletResponse response, IOException e) throws IOException {
    BrokenBodyException broken = new BrokenBodyException(e, brokenBody.of(e, request));
    broken.keepIn(request);
    if (BrokenBodyProblems.isTimeout(e)) {
      application.container().leaveBodyUnread(request);
    }
    if (response.isCommitted()) {
      throw e;
    }
    errors.refuse(request, response, Failure.of(broken, e).quietly());
  }
}

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
import java.util.List;
import org.errata.Problem;
import org.errata.rule.RuleSet;
import org.errata.servlet.config.Configuration;
import org.errata.servlet.config.RuleSettings;
import org.errata.servlet.config.SharedSettings;

/**
 * Applies rules to requests before the application sees them, and answers those that break one. The
 * body of a request that passes reaches the application byte for byte, however it reads it.
 *
 * <p>Map it to the paths of an API, after {@link ErrorHandlingFilter}, with {@code
 * async-supported}; it may be mapped several times, under several names, with other rules. Only the
 * REQUEST dispatch is looked at: what comes later is the same request.
 *
 * <p>Thread-safe.
 */
public final class RequestValidationFilter implements Filter {

  private RuleSettings settings;
  private RuleSet rules;
  private Problem brokenBody;
  private Answers answers;
  private BodyBuffers buffers;

  /** Makes the filter; the container does. */
  public RequestValidationFilter() {}

  /**
   * Reads the configuration.
   *
   * @throws ServletException if anything is wrong with it; the message names every complaint
   */
  @Override
  public void init(FilterConfig config) throws ServletException {
    Configuration configuration = Configuration.of(config, Configuration.Kind.REQUEST_VALIDATION);
    SharedSettings shared = configuration.shared(config.getFilterName());
    settings = configuration.rules(config.getFilterName());
    rules = Rules.of(settings, shared.catalogue());
    // one byte more tells whether a body goes on, or is there at all
    buffers = new BodyBuffers(settings.bodyBuffer() + 1);
    brokenBody = Problem.of(shared.catalogue().entry("request-body-cannot-be-empty"));
    answers = new Answers(shared, config.getServletContext());
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
        || !(res instanceof HttpServletResponse response)
        || request.getDispatcherType() != DispatcherType.REQUEST) {
      chain.doFilter(req, res);
      return;
    }
    ReadAhead readAhead = new ReadAhead(request, settings.bodyLimits(), buffers);
    List<Problem> problems;
    try {
      problems = rules.check(new ServletRequestView(request, readAhead));
    } catch (IOException e) {
      bodyUnreadable(request, response, e);
      return;
    }
    if (!problems.isEmpty()) {
      answers.refuse(request, response, Incident.of(problems));
      readAhead.release();
    } else if (readAhead.wasRead()) {
      replay(readAhead, request, response, chain);
    } else {
      chain.doFilter(request, response);
    }
  }

  private void replay(
      ReadAhead readAhead,
      HttpServletRequest request,
      HttpServletResponse response,
      FilterChain chain)
      throws IOException, ServletException {
    ReplayedRequest replayed = new ReplayedRequest(request, response, readAhead, brokenBody);
    try {
      chain.doFilter(replayed, response);
      replayed.returned();
    } finally {
      if (!replayed.wentAsync()) {
        readAhead.release();
      }
    }
  }

  /**
   * The body ended early or is badly framed. Its client may still listen. Where the container has
   * answered that by itself, as Tomcat does, it reports to the error page, which finds the note.
   */
  private void bodyUnreadable(
      HttpServletRequest request, HttpServletResponse response, IOException e) throws IOException {
    BrokenBody broken = new BrokenBody(e, brokenBody);
    broken.noteIn(request);
    if (response.isCommitted()) {
      throw e;
    }
    answers.refuse(request, response, Incident.of(broken.problems(), e).quietly());
  }
}

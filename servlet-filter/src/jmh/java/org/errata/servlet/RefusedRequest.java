package org.errata.servlet;

import jakarta.servlet.FilterChain;
import jakarta.servlet.FilterConfig;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.concurrent.TimeUnit;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.errata.ErrataException;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.CompilerControl;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** Measures an error response without a container and without a log. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Warmup(iterations = 4, time = 500, timeUnit = TimeUnit.MILLISECONDS)
@Measurement(iterations = 5, time = 300, timeUnit = TimeUnit.MILLISECONDS)
public class RefusedRequest {

  /** How an application fails. */
  public enum Failure {
    /** It calls {@code sendError}. */
    SEND_ERROR,
    /** It sets an error status and writes nothing. */
    EMPTY,
    /** It throws an exception that names an entry, without a stack trace. */
    STACKLESS,
    /** It throws an exception that no entry names. */
    UNCAUGHT
  }

  private static final Logger LOG = Logger.getLogger("org.errata");
  private static final byte[] BODY = new byte[128];

  /** How the application fails. */
  @Param public Failure failure;

  private final ErrorHandlingFilter filter = new ErrorHandlingFilter();
  private final BareRequest request = new BareRequest();
  private final BareResponse response = new BareResponse();
  private FilterChain chain;

  /**
   * Starts the filter, without any parameter.
   *
   * @throws ServletException never
   */
  @Setup
  public void start() throws ServletException {
    LOG.setLevel(Level.OFF);
    filter.init(ServletStubs.nothing(FilterConfig.class));
    chain = new FailingChain(failure);
  }

  /**
   * Responds to an error.
   *
   * @return the response
   * @throws IOException never
   * @throws ServletException never
   */
  @Benchmark
  public HttpServletResponse errata() throws IOException, ServletException {
    response.setStatus(HttpServletResponse.SC_OK);
    filter.doFilter(request, response, chain);
    return response;
  }

  /**
   * Fails with a response that is known beforehand: the least that it can cost.
   *
   * @return the response
   * @throws IOException never
   * @throws ServletException never
   */
  @Benchmark
  public HttpServletResponse constant() throws IOException, ServletException {
    response.setStatus(HttpServletResponse.SC_OK);
    try {
      chain.doFilter(request, response);
    } catch (IllegalStateException | ErrataException thrown) {
      response.setStatus(HttpServletResponse.SC_INTERNAL_SERVER_ERROR);
    }
    response.setContentType("application/json");
    response.setContentLength(BODY.length);
    response.getOutputStream().write(BODY);
    response.getOutputStream().close();
    return response;
  }

  /** The application; not inlined, as no application is. */
  private record FailingChain(Failure failure) implements FilterChain {

    @Override
    @CompilerControl(CompilerControl.Mode.DONT_INLINE)
    public void doFilter(ServletRequest request, ServletResponse response) throws IOException {
      HttpServletResponse http = (HttpServletResponse) response;
      switch (failure) {
        case SEND_ERROR -> http.sendError(HttpServletResponse.SC_FORBIDDEN);
        case EMPTY -> http.setStatus(HttpServletResponse.SC_FORBIDDEN);
        case STACKLESS -> throw ErrataException.stackless("forbidden");
        case UNCAUGHT -> throw new IllegalStateException("a row is missing");
      }
    }
  }
}

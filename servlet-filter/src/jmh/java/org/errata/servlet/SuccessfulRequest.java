package org.errata.servlet;

import jakarta.servlet.FilterChain;
import jakarta.servlet.FilterConfig;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.CompilerControl;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * Measures the filter around a chain that does next to nothing: the cost of a request that
 * succeeds.
 */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Warmup(iterations = 4, time = 500, timeUnit = TimeUnit.MILLISECONDS)
@Measurement(iterations = 5, time = 300, timeUnit = TimeUnit.MILLISECONDS)
public class SuccessfulRequest {

  private final ErrorHandlingFilter filter = new ErrorHandlingFilter();
  private final FilterChain chain = new SuccessfulChain();
  private final BareRequest request = new BareRequest();
  private final BareResponse response = new BareResponse();

  /**
   * Starts the filter, without any parameter.
   *
   * @throws ServletException never
   */
  @Setup
  public void start() throws ServletException {
    filter.init(ServletStubs.nothing(FilterConfig.class));
  }

  /**
   * Serves a request through the filter.
   *
   * @return the response
   * @throws IOException never
   * @throws ServletException never
   */
  @Benchmark
  public HttpServletResponse errata() throws IOException, ServletException {
    filter.doFilter(request, response, chain);
    return response;
  }

  /**
   * Serves a request.
   *
   * @return the response
   * @throws IOException never
   * @throws ServletException never
   */
  @Benchmark
  public HttpServletResponse bareChain() throws IOException, ServletException {
    chain.doFilter(request, response);
    return response;
  }

  /** The application; not inlined, as no application is. */
  private static final class SuccessfulChain implements FilterChain {

    @Override
    @CompilerControl(CompilerControl.Mode.DONT_INLINE)
    public void doFilter(
        jakarta.servlet.ServletRequest request, jakarta.servlet.ServletResponse response) {
      ((HttpServletResponse) response).setStatus(HttpServletResponse.SC_OK);
    }
  }
}

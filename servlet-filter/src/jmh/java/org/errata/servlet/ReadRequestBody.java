package org.errata.servlet;

import jakarta.servlet.FilterChain;
import jakarta.servlet.FilterConfig;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.InputStream;
import java.util.concurrent.TimeUnit;
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

/**
 * Measures the filter around a chain that reads a JSON body and sums its bytes: what the copy of
 * its start costs a request that succeeds.
 */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Warmup(iterations = 4, time = 500, timeUnit = TimeUnit.MILLISECONDS)
@Measurement(iterations = 5, time = 300, timeUnit = TimeUnit.MILLISECONDS)
public class ReadRequestBody {

  /** The length of the body. */
  @Param({"1000", "65536"})
  private int length;

  private final ErrorHandlingFilter filter = new ErrorHandlingFilter();
  private final FilterChain chain = new ReadingChain();
  private final BareResponse response = new BareResponse();
  private JsonBodyRequest request;

  /**
   * Starts the filter, without any parameter.
   *
   * @throws ServletException never
   */
  @Setup
  public void start() throws ServletException {
    request = new JsonBodyRequest(length);
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
    request.rewind();
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
    request.rewind();
    chain.doFilter(request, response);
    return response;
  }

  /** The application; not inlined, as no application is. */
  private static final class ReadingChain implements FilterChain {

    private final byte[] buffer = new byte[8192];

    @Override
    @CompilerControl(CompilerControl.Mode.DONT_INLINE)
    public void doFilter(ServletRequest request, ServletResponse response) throws IOException {
      InputStream in = request.getInputStream();
      int sum = 0;
      for (int n = in.read(buffer, 0, 8000); n >= 0; n = in.read(buffer, 0, 8000)) {
        for (int i = 0; i < n; i++) {
          sum += buffer[i];
        }
      }
      ((HttpServletResponse) response).setStatus(HttpServletResponse.SC_OK + sum);
    }
  }
}

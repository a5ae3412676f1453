package org.errata.servlet.conformance.app.deployment;

import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletOutputStream;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import java.io.IOException;
import java.util.Enumeration;

/** A filter whose wrappers throw from the method that a header field names. */
public final class FaultyWrapperFilter implements Filter {

  /** Called by the container. */
  public FaultyWrapperFilter() {}

  @Override
  public void doFilter(ServletRequest request, ServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    String fault = String.valueOf(((HttpServletRequest) request).getHeader("X-Filter"));
    chain.doFilter(
        new FaultyRequest((HttpServletRequest) request, fault),
        new FaultyResponse((HttpServletResponse) response, fault));
  }

  private static final class FaultyRequest extends HttpServletRequestWrapper {

    private final String fault;

    private FaultyRequest(HttpServletRequest request, String fault) {
      super(request);
      this.fault = fault;
    }

    @Override
    public Enumeration<String> getHeaders(String name) {
      if (fault.equals("accept") && name.equals("Accept")) {
        throw new IllegalStateException("no such header");
      }
      return super.getHeaders(name);
    }
  }

  private static final class FaultyResponse extends HttpServletResponseWrapper {

    private final String fault;

    private FaultyResponse(HttpServletResponse response, String fault) {
      super(response);
      this.fault = fault;
    }

    @Override
    public void reset() {
      if (fault.equals("reset")) {
        throw new IllegalStateException("no reset");
      }
      super.reset();
    }

    @Override
    public ServletOutputStream getOutputStream() throws IOException {
      if (fault.equals("stream")) {
        throw new IllegalStateException("no stream");
      }
      return new FaultyOutputStream(super.getOutputStream(), fault);
    }

    @Override
    public void setHeader(String name, String value) {
      if (fault.equals("header")) {
        throw new IllegalStateException("no header");
      }
      super.setHeader(name, value);
    }
  }
}

package org.errata.servlet.conformance.app;

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

/** A filter around everything whose wrappers refuse what a header names. */
public final class HostileFilter implements Filter {

  /** Makes the filter; the container does. */
  public HostileFilter() {}

  @Override
  public void doFilter(ServletRequest request, ServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    String refused = String.valueOf(((HttpServletRequest) request).getHeader("X-Filter"));
    chain.doFilter(
        new RefusingRequest((HttpServletRequest) request, refused),
        new RefusingResponse((HttpServletResponse) response, refused));
  }

  private static final class RefusingRequest extends HttpServletRequestWrapper {

    private final String refused;

    private RefusingRequest(HttpServletRequest request, String refused) {
      super(request);
      this.refused = refused;
    }

    @Override
    public Enumeration<String> getHeaders(String name) {
      if (refused.equals("accept") && name.equals("Accept")) {
        throw new IllegalStateException("no such header");
      }
      return super.getHeaders(name);
    }
  }

  private static final class RefusingResponse extends HttpServletResponseWrapper {

    private final String refused;

    private RefusingResponse(HttpServletResponse response, String refused) {
      super(response);
      this.refused = refused;
    }

    @Override
    public void reset() {
      if (refused.equals("reset")) {
        throw new IllegalStateException("no reset");
      }
      super.reset();
    }

    @Override
    public ServletOutputStream getOutputStream() throws IOException {
      if (refused.equals("stream")) {
        throw new IllegalStateException("no stream");
      }
      return new RefusingStream(super.getOutputStream(), refused);
    }

    @Override
    public void setHeader(String name, String value) {
      if (refused.equals("header")) {
        throw new IllegalStateException("no header");
      }
      super.setHeader(name, value);
    }
  }
}

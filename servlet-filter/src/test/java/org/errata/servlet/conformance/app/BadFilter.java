package org.errata.servlet.conformance.app;

import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import java.io.IOException;

/** A filter that does what a header says, before or after the rest of the chain. */
public final class BadFilter implements Filter {

  /** Makes the filter; the container does. */
  public BadFilter() {}

  @Override
  public void doFilter(ServletRequest request, ServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    String canary = Canary.of(request);
    switch (String.valueOf(((HttpServletRequest) request).getHeader("X-Filter"))) {
      case "throws" -> throw new IllegalStateException(canary);
      case "throws-error" -> throw new AssertionError(canary);
      case "sends-error" -> ((HttpServletResponse) response).sendError(409, canary);
      case "sets-status" -> ((HttpServletResponse) response).setStatus(410);
      case "throws-after" -> {
        chain.doFilter(request, response);
        throw new IllegalStateException(canary);
      }
      case "sends-error-after" -> {
        chain.doFilter(request, response);
        ((HttpServletResponse) response).sendError(409, canary);
      }
      case "wraps" -> {
        HttpServletResponseWrapper wrapper =
            new HttpServletResponseWrapper((HttpServletResponse) response);
        chain.doFilter(request, wrapper);
      }
      case "rewraps-exceptions" -> {
        try {
          chain.doFilter(request, response);
        } catch (RuntimeException e) {
          throw new ServletException("rewrapped", e);
        }
      }
      case "swallows" -> {
        try {
          chain.doFilter(request, response);
        } catch (RuntimeException e) {
          response.getWriter().print("the filter's own answer");
        }
      }
      default -> chain.doFilter(request, response);
    }
  }
}

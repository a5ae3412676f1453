package org.errata.servlet.conformance.app.errors;

import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import java.io.IOException;
import org.errata.servlet.ErrorResponses;
import org.errata.servlet.conformance.app.Canary;
import org.errata.servlet.conformance.app.NotesServlet;

/** A filter that fails as a header field says, before or after the rest of the chain. */
public final class FaultyFilter implements Filter {

  /** Called by the container. */
  public FaultyFilter() {}

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
      case "changes-after" -> {
        chain.doFilter(request, response);
        HttpServletResponse http = (HttpServletResponse) response;
        NotesServlet.add(request, http.getStatus() + ", committed: " + http.isCommitted());
        http.setStatus(200);
        http.setHeader("X-Late", canary);
        http.setContentType("text/html");
        http.getWriter().print(canary);
        http.flushBuffer();
      }
      case "sends-exception" ->
          ErrorResponses.send(
              (HttpServletRequest) request,
              (HttpServletResponse) response,
              new IllegalStateException(canary));
      case "wraps" -> {
        HttpServletResponseWrapper wrapper =
            new HttpServletResponseWrapper((HttpServletResponse) response);
        chain.doFilter(request, wrapper);
      }
      default -> chain.doFilter(request, response);
    }
  }
}

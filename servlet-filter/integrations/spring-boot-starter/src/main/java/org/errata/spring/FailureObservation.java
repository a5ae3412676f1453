package org.errata.spring;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.core.Ordered;
import org.springframework.web.filter.ServerHttpObservationFilter;
import org.springframework.web.servlet.HandlerExceptionResolver;
import org.springframework.web.servlet.ModelAndView;

/**
 * Tells the observation of a request which exception was behind a server error. It does not see the
 * exception, as Errata has responded to it. As a resolver, this notes what no other has resolved;
 * as a filter between both, it passes it on if the client got a server error. Thread-safe.
 */
final class FailureObservation extends HttpFilter implements HandlerExceptionResolver, Ordered {

  private static final long serialVersionUID = 1L;
  private static final String ATTRIBUTE = FailureObservation.class.getName();
  private static final int SERVER_ERROR = 500;

  /** The last resolver. */
  @Override
  public int getOrder() {
    return LOWEST_PRECEDENCE;
  }

  @Override
  public ModelAndView resolveException(
      HttpServletRequest request,
      HttpServletResponse response,
      Object handler,
      Exception exception) {
    request.setAttribute(ATTRIBUTE, exception);
    return null;
  }

  @Override
  protected void doFilter(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    chain.doFilter(request, response);
    if (!request.isAsyncStarted()
        && response.getStatus() >= SERVER_ERROR
        && request.getAttribute(ATTRIBUTE) instanceof Exception exception) {
      ServerHttpObservationFilter.findObservationContext(request)
          .ifPresent(observed -> observed.setError(exception));
    }
  }
}

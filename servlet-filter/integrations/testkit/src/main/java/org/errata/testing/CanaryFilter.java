package org.errata.testing;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import org.errata.testing.LeakWay.Need;

/**
 * Fails in the place of the application, for {@link Leaks}. Map it to {@code /*} after all other
 * filters, with the dispatchers REQUEST, FORWARD, INCLUDE and ASYNC and with {@code
 * async-supported}.
 *
 * <p>Other requests pass: it acts only on a request with the key of a probe that runs in the same
 * JVM at that moment, or for which the JVM was started ({@link Leaks#withKey}). A key is random and
 * ends with its probe. Thread-safe.
 */
public final class CanaryFilter implements Filter {

  /** Makes the filter; the container calls this. */
  public CanaryFilter() {}

  @Override
  public void doFilter(ServletRequest request, ServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    Optional<LeakOrder> order =
        request instanceof HttpServletRequest http ? LeakOrder.of(http) : Optional.empty();
    if (order.isPresent() && isPlace(order.get(), request)) {
      carryOut(order.get(), (HttpServletRequest) request, (HttpServletResponse) response);
    } else {
      chain.doFilter(request, response);
    }
  }

  private static void carryOut(
      LeakOrder order, HttpServletRequest request, HttpServletResponse response)
      throws IOException, ServletException {
    if (order.isTrial()) {
      tryOut(order.way().need(), request, response);
    } else {
      new CanaryFailure(order.key().canary(), request, response).happen(order.way());
    }
  }

  /** Whether to act; the dispatches of the application and the container to error pages pass. */
  private static boolean isPlace(LeakOrder order, ServletRequest request) {
    return switch (request.getDispatcherType()) {
      case REQUEST -> true;
      case FORWARD -> order.way().need() == Need.FORWARD;
      case INCLUDE -> order.way().need() == Need.INCLUDE;
      case ASYNC -> order.way().need() == Need.ASYNC_DISPATCH;
      case ERROR -> false;
    };
  }

  private static void tryOut(Need need, HttpServletRequest request, HttpServletResponse response)
      throws IOException, ServletException {
    DispatcherType dispatch = request.getDispatcherType();
    if (need == Need.FORWARD && dispatch == DispatcherType.REQUEST) {
      CanaryFailure.dispatcher(request).forward(request, response);
    } else if (need == Need.INCLUDE && dispatch == DispatcherType.REQUEST) {
      CanaryFailure.dispatcher(request).include(request, response);
      if (request.getAttribute(LeakOrder.REACHED) != null) {
        tellReached(response);
      }
    } else if (need == Need.ASYNC_DISPATCH
        && dispatch == DispatcherType.REQUEST
        && request.isAsyncSupported()) {
      request.startAsync().dispatch();
    } else if (dispatch == DispatcherType.INCLUDE) {
      // the header of an included response is ignored
      request.setAttribute(LeakOrder.REACHED, true);
    } else if (need != Need.ASYNC || request.isAsyncSupported()) {
      tellReached(response);
    } else {
      response.setStatus(HttpServletResponse.SC_NO_CONTENT);
    }
  }

  private static void tellReached(HttpServletResponse response) {
    response.setHeader(LeakOrder.HEADER, LeakOrder.REACHED);
    response.setStatus(HttpServletResponse.SC_NO_CONTENT);
  }
}

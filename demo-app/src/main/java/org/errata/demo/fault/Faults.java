package org.errata.demo.fault;

import jakarta.servlet.DispatcherType;
import java.util.EnumSet;
import java.util.Map;
import org.eclipse.jetty.ee10.servlet.FilterHolder;
import org.eclipse.jetty.ee10.servlet.ServletContextHandler;
import org.eclipse.jetty.ee10.servlet.ServletHolder;

/** Maps the faults to paths. */
public final class Faults {

  private static final String BASE = "/faults/";

  private static final Map<String, Fault> FAULTS =
      Map.of(
          "exception", ThrownFaults.exception(),
          "error", ThrownFaults.error(),
          "checked", ThrownFaults.checked(),
          "after-commit", ThrownFaults.afterCommit(),
          "send-error", StatusFaults::sendError,
          "empty-status", StatusFaults::emptyStatus,
          "async-timeout", AsyncFaults::timeout,
          "async-exception", AsyncFaults::exception,
          "quota", StatusFaults::none);

  private Faults() {}

  /**
   * Adds the faults.
   *
   * @param context the application
   */
  public static void addTo(ServletContextHandler context) {
    FAULTS.forEach((path, fault) -> addServlet(context, path, fault));
    // a filter, because containers take a servlet that throws UnavailableException out of service
    context.addFilter(
        new FilterHolder(new UnavailableFilter()),
        BASE + UnavailableFilter.PATH,
        EnumSet.of(DispatcherType.REQUEST));
    addServlet(context, UnavailableFilter.PATH, StatusFaults::none);
  }

  private static void addServlet(ServletContextHandler context, String path, Fault fault) {
    ServletHolder holder = new ServletHolder(new FaultServlet(fault));
    holder.setAsyncSupported(true);
    context.addServlet(holder, BASE + path);
  }
}

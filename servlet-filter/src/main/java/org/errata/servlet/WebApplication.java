package org.errata.servlet;

import jakarta.servlet.ServletContext;
import java.util.HashMap;
import java.util.Map;
import org.errata.servlet.config.InstalledPart;
import org.errata.servlet.config.SharedSettings;
import org.errata.servlet.container.Container;
import org.errata.servlet.container.Containers;
import org.errata.servlet.log.ErrorLog;
import org.errata.servlet.log.LogLimits;
import org.errata.servlet.respond.ErrorHandling;
import org.errata.servlet.startup.StartUpReport;

/**
 * What the filters of one web application share: the container, and for the same settings the same
 * error handling and log. Kept in the servlet context while a filter uses it. Thread-safe.
 */
final class WebApplication {

  private static final String ATTRIBUTE = WebApplication.class.getName();

  private final ServletContext context;
  private final Container container;
  private final Map<SharedSettings, ErrorHandling> handlings = new HashMap<>();
  private final Map<LogLimits, ErrorLog> logs = new HashMap<>();
  private final StartUpReport report;
  private int filters;

  private WebApplication(ServletContext context) {
    this.context = context;
    this.container = Containers.of(context);
    this.report = new StartUpReport(context);
  }

  /** Returns the web application of a context. */
  static WebApplication of(ServletContext context) {
    synchronized (context) {
      if (context.getAttribute(ATTRIBUTE) instanceof WebApplication known) {
        return known;
      }
      WebApplication made = new WebApplication(context);
      context.setAttribute(ATTRIBUTE, made);
      return made;
    }
  }

  Container container() {
    return container;
  }

  /** Returns the error handling for a filter, which calls {@link #leave} when it is destroyed. */
  synchronized ErrorHandling join(InstalledPart filter) {
    ErrorHandling handling =
        handlings.computeIfAbsent(
            filter.settings(),
            s ->
                ErrorHandling.of(
                    s, context, container, logs.computeIfAbsent(s.logLimit(), ErrorLog::new)));
    // not before, as a filter whose init fails is never destroyed
    filters++;
    report.add(filter);
    return handling;
  }

  /** Closes the logs when the last filter leaves, and releases the class loader. */
  synchronized void leave() {
    filters--;
    if (filters == 0) {
      logs.values().forEach(ErrorLog::close);
      context.removeAttribute(ATTRIBUTE);
      LinkedRecords.forgetLast();
    }
  }
}

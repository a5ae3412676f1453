package org.errata.testing;

import static jakarta.servlet.DispatcherType.ASYNC;
import static jakarta.servlet.DispatcherType.ERROR;
import static jakarta.servlet.DispatcherType.FORWARD;
import static jakarta.servlet.DispatcherType.INCLUDE;
import static jakarta.servlet.DispatcherType.REQUEST;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.EnumSet;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.eclipse.jetty.ee10.servlet.ErrorPageErrorHandler;
import org.eclipse.jetty.ee10.servlet.FilterHolder;
import org.eclipse.jetty.ee10.servlet.ServletContextHandler;
import org.eclipse.jetty.ee10.servlet.ServletHolder;
import org.eclipse.jetty.server.HttpConfiguration;
import org.eclipse.jetty.server.HttpConnectionFactory;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;
import org.eclipse.jetty.util.component.LifeCycle;
import org.errata.servlet.ErrorHandlingFilter;

/** An application on a Jetty of its own, whose one servlet responds {@code fine}. */
final class ProbedApplication implements AutoCloseable {

  /** Strong references, because loggers are collected together with their levels. */
  private static final Logger JETTY = Logger.getLogger("org.eclipse.jetty");

  private static final Logger ERRATA = Logger.getLogger("org.errata");

  private final HttpConfiguration protocol = new HttpConfiguration();
  private final Server server = new Server();
  private final ServletContextHandler application = new ServletContextHandler("/app");
  private ServerConnector connector;
  private boolean isAsyncSupported = true;

  ProbedApplication() {
    JETTY.setLevel(Level.OFF);
    ERRATA.setLevel(Level.OFF);
    protocol.setSendServerVersion(false);
  }

  /** Adds the filter of Errata. */
  ProbedApplication withErrata() {
    return filter(new FilterHolder(ErrorHandlingFilter.class), EnumSet.of(REQUEST, ASYNC, ERROR));
  }

  /** Adds the filter that fails, mapped as its Javadoc says. */
  ProbedApplication withCanaries() {
    return withCanaries(EnumSet.of(REQUEST, FORWARD, INCLUDE, ASYNC));
  }

  /** Adds the filter that fails. */
  ProbedApplication withCanaries(EnumSet<DispatcherType> dispatchers) {
    return filter(new FilterHolder(CanaryFilter.class), dispatchers);
  }

  /** Makes Jetty's error pages show stack traces, as its demos do. */
  ProbedApplication withStackTraces() {
    ErrorPageErrorHandler pages = new ErrorPageErrorHandler();
    pages.setShowStacks(true);
    pages.setShowCauses(true);
    application.setErrorHandler(pages);
    return this;
  }

  /** Sends Jetty's version. */
  ProbedApplication withVersion() {
    protocol.setSendServerVersion(true);
    return this;
  }

  /** Sets a header field on every response, as a filter of the application does. */
  ProbedApplication withField(String name, String value) {
    return filter(
        new FilterHolder(
            (request, response, chain) -> {
              ((HttpServletResponse) response).setHeader(name, value);
              chain.doFilter(request, response);
            }),
        EnumSet.of(REQUEST));
  }

  /** Makes filters that are added from now on without {@code async-supported}. */
  ProbedApplication withoutAsync() {
    isAsyncSupported = false;
    return this;
  }

  ProbedApplication start() throws Exception {
    connector = new ServerConnector(server, new HttpConnectionFactory(protocol));
    connector.setHost("127.0.0.1");
    server.addConnector(connector);
    ServletHolder servlet = new ServletHolder(new FineServlet());
    servlet.setAsyncSupported(true);
    application.addServlet(servlet, "/*");
    server.setHandler(application);
    server.start();
    return this;
  }

  String url() {
    return "http://127.0.0.1:" + connector.getLocalPort() + "/app";
  }

  @Override
  public void close() {
    LifeCycle.stop(server);
  }

  private ProbedApplication filter(FilterHolder holder, EnumSet<DispatcherType> dispatchers) {
    holder.setAsyncSupported(isAsyncSupported);
    application.addFilter(holder, "/*", dispatchers);
    return this;
  }

  private static final class FineServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Override
    protected void service(HttpServletRequest request, HttpServletResponse response)
        throws IOException {
      response.setContentType("text/plain");
      response.getWriter().write("fine");
    }
  }
}

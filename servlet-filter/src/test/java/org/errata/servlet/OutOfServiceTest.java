package org.errata.servlet;

import static jakarta.servlet.DispatcherType.ERROR;
import static jakarta.servlet.DispatcherType.REQUEST;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.FilterConfig;
import jakarta.servlet.ServletContext;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import java.io.IOException;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.util.EnumSet;
import java.util.Map;
import org.eclipse.jetty.ee10.servlet.DefaultServlet;
import org.eclipse.jetty.ee10.servlet.FilterHolder;
import org.eclipse.jetty.ee10.servlet.ServletContextHandler;
import org.eclipse.jetty.server.LocalConnector;
import org.eclipse.jetty.server.Server;
import org.errata.servlet.config.CapturedLog;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A misconfigured filter in Jetty, whose filters believe to be in a container they do not know. */
class OutOfServiceTest {

  private static final String MESSAGE =
      "Errata cannot start; 1 parameter needs attention:\n  html of filter 'errata'  'no' is not one"
          + " of app, errata";

  private final Server server = new Server();
  private final LocalConnector connector = new LocalConnector(server);
  private final ServletContextHandler application = new ServletContextHandler("/app");

  @BeforeEach
  void makes_an_application() {
    application.addServlet(DefaultServlet.class, "/");
    server.addConnector(connector);
    server.setHandler(application);
  }

  @AfterEach
  void stops_the_server() throws Exception {
    server.stop();
  }

  @Test
  void refuses_every_request_where_the_container_would_go_on_without_the_filter() throws Exception {
    add(new InUnknownContainer(new ErrorHandlingFilter()));
    try (CapturedLog log = new CapturedLog("org.errata")) {
      server.start();

      assertThat(log.lines()).containsExactly("SEVERE " + MESSAGE);
    }
    assertThat(response("Accept: application/json"))
        .startsWith("HTTP/1.1 503 ")
        .endsWith("{\"err\":[{\"code\":503,\"msg\":\"Service Unavailable\"}]}");
    assertThat(response("Accept: text/html"))
        .startsWith("HTTP/1.1 503 ")
        .contains("The service is unavailable")
        .doesNotContain("html of filter");
  }

  @Test
  void refuses_requests_that_rules_should_check() throws Exception {
    FilterHolder filter = new FilterHolder(new InUnknownContainer(new RequestValidationFilter()));
    filter.setInitParameters(Map.of("rules", "client-profile", "profiles", "/WEB-INF/none.json"));
    application.addFilter(filter, "/*", EnumSet.of(REQUEST, ERROR));
    server.start();

    assertThat(response("Accept: application/json"))
        .startsWith("HTTP/1.1 503 ")
        .endsWith("{\"err\":[{\"code\":503,\"msg\":\"Service Unavailable\"}]}");
  }

  @Test
  void keeps_the_application_from_starting_where_the_container_stops() {
    add(new ErrorHandlingFilter());
    try (CapturedLog log = new CapturedLog("org.errata")) {
      assertThatThrownBy(server::start).isInstanceOf(ServletException.class).hasMessage(MESSAGE);

      assertThat(log.lines()).containsExactly("SEVERE " + MESSAGE);
    }
  }

  private void add(Filter filter) {
    FilterHolder holder = new FilterHolder(filter);
    holder.setName("errata");
    holder.setInitParameters(Map.of("html", "no"));
    application.addFilter(holder, "/*", EnumSet.of(REQUEST, ERROR));
  }

  private String response(String field) throws Exception {
    return connector.getResponse(
        "GET /app/ HTTP/1.1\r\nHost: localhost\r\n" + field + "\r\nConnection: close\r\n\r\n");
  }

  /** Gives its filter the context of Jetty as an object of another class. */
  private record InUnknownContainer(Filter filter) implements Filter {

    @Override
    public void init(FilterConfig config) throws ServletException {
      ServletContext context = hidden(ServletContext.class, config.getServletContext(), null);
      filter.init(hidden(FilterConfig.class, config, context));
    }

    private static <T> T hidden(Class<T> type, T object, ServletContext context) {
      return type.cast(
          Proxy.newProxyInstance(
              type.getClassLoader(),
              new Class<?>[] {type},
              (proxy, method, arguments) -> {
                if (context != null && method.getReturnType() == ServletContext.class) {
                  return context;
                }
                try {
                  return method.invoke(object, arguments);
                } catch (InvocationTargetException e) {
                  throw e.getCause();
                }
              }));
    }

    @Override
    public void doFilter(ServletRequest request, ServletResponse response, FilterChain chain)
        throws IOException, ServletException {
      filter.doFilter(request, response, chain);
    }

    @Override
    public void destroy() {
      filter.destroy();
    }
  }
}

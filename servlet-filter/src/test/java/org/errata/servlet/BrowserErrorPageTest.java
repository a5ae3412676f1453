package org.errata.servlet;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.Filter;
import jakarta.servlet.ServletException;
import jakarta.servlet.UnavailableException;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import java.io.IOException;
import java.io.Serial;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.Map;
import org.eclipse.jetty.ee10.servlet.FilterHolder;
import org.eclipse.jetty.ee10.servlet.ServletHolder;
import org.eclipse.jetty.ee10.webapp.WebAppContext;
import org.eclipse.jetty.server.LocalConnector;
import org.eclipse.jetty.server.Server;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The error pages of an application, which it has by status, for errors that it does not send. */
class BrowserErrorPageTest {

  private static final EnumSet<DispatcherType> REQUEST = EnumSet.of(DispatcherType.REQUEST);

  private static final String WEB_XML =
      """
      <web-app xmlns="https://jakarta.ee/xml/ns/jakartaee" version="6.0">
        <error-page><error-code>401</error-code><location>/page</location></error-page>
        <error-page><error-code>404</error-code><location>/page</location></error-page>
      </web-app>
      """;

  private final Server server = new Server();
  private final LocalConnector connector = new LocalConnector(server);
  private final WebAppContext application = new WebAppContext();

  @BeforeEach
  void makes_an_application_that_has_pages(@TempDir Path folder) throws IOException {
    Files.createDirectories(folder.resolve("WEB-INF"));
    Files.writeString(folder.resolve("WEB-INF/web.xml"), WEB_XML);
    application.setBaseResourceAsPath(folder);
    application.setParentLoaderPriority(true);
    application.addServlet(new ServletHolder(new Application()), "/*");
    server.addConnector(connector);
    server.setHandler(application);
  }

  @AfterEach
  void stops_the_server() throws Exception {
    server.stop();
  }

  @Test
  void is_shown_for_an_exception_that_means_its_status() throws Exception {
    add(new ErrorHandlingFilter(), Map.of());
    assertThat(response("/gone", "text/html"))
        .startsWith("HTTP/1.1 404 ")
        .containsOnlyOnce("X-Request-Id: ")
        .endsWith("the page for /gone");
    assertThat(response("/gone", "application/json"))
        .startsWith("HTTP/1.1 404 ")
        .endsWith("{\"err\":[{\"code\":404,\"msg\":\"Not Found\"}]}");
  }

  @Test
  void is_replaced_where_a_wrapper_throws_in_send_error() throws Exception {
    add(throwingInSendError(), Map.of());
    add(new ErrorHandlingFilter(), Map.of());
    assertThat(response("/gone", "text/html"))
        .startsWith("HTTP/1.1 404 ")
        .contains("Not Found")
        .doesNotContain("the page for");
  }

  @Test
  void is_shown_for_a_request_that_a_rule_refuses_with_the_challenge_of_the_rule()
      throws Exception {
    add(new ErrorHandlingFilter(), Map.of());
    add(new RequestValidationFilter(), Map.of("rules", "credentials"));
    assertThat(response("/good", "text/html"))
        .startsWith("HTTP/1.1 401 ")
        .containsOnlyOnce("WWW-Authenticate: Basic realm=\"api\", charset=\"UTF-8\"\r\n")
        .endsWith("the page for /good");
    assertThat(response("/good", "application/json"))
        .startsWith("HTTP/1.1 401 ")
        .endsWith("{\"err\":[{\"code\":401,\"msg\":\"Unauthorized\"}]}");
  }

  private static Filter throwingInSendError() {
    return (request, response, chain) ->
        chain.doFilter(
            request,
            new HttpServletResponseWrapper((HttpServletResponse) response) {
              @Override
              public void sendError(int status, String message) {
                throw new IllegalArgumentException("a faulty wrapper");
              }
            });
  }

  private void add(Filter filter, Map<String, String> parameters) {
    FilterHolder holder = new FilterHolder(filter);
    holder.setInitParameters(parameters);
    application.addFilter(holder, "/*", REQUEST);
  }

  private String response(String path, String accept) throws Exception {
    if (!server.isStarted()) {
      server.start();
    }
    return connector.getResponse(
        "GET %s HTTP/1.1\r\nHost: localhost\r\nAccept: %s\r\nConnection: close\r\n\r\n"
            .formatted(path, accept));
  }

  private static final class Application extends HttpServlet {

    @Serial private static final long serialVersionUID = 1L;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response)
        throws IOException, ServletException {
      switch (request.getServletPath() + request.getPathInfo()) {
        case "/page" ->
            response
                .getWriter()
                .print("the page for " + request.getAttribute("jakarta.servlet.error.request_uri"));
        case "/gone" -> throw new ServletException(new UnavailableException("for ever"));
        default -> response.getWriter().print("good");
      }
    }
  }
}

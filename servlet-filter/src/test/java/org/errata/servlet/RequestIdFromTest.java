package org.errata.servlet;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.Serial;
import java.util.EnumSet;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.eclipse.jetty.ee10.servlet.ServletContextHandler;
import org.eclipse.jetty.ee10.servlet.ServletHolder;
import org.eclipse.jetty.server.LocalConnector;
import org.eclipse.jetty.server.Server;
import org.errata.Problem;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The parameter {@code errata.requestIdFrom}. */
class RequestIdFromTest {

  private static final Logger LOGGER = Logger.getLogger("org.errata");
  private static final String MADE = "[0-9a-z]{4}(-[0-9a-z]{4}){3}";
  private static final String TRACE = "0af7651916cd43dd8448eb211c80319c";
  private static final String TRACEPARENT = "traceparent: 00-" + TRACE + "-b7ad6b7169203331-01\r\n";
  private static final String HEADER = "X-Request-Id: of-proxy\r\n";

  private final Server server = new Server();
  private final LocalConnector connector = new LocalConnector(server);
  private final ServletContextHandler application = new ServletContextHandler();
  private final List<String> log = new CopyOnWriteArrayList<>();
  private final Handler handler = new RecordingHandler();

  @BeforeEach
  void makes_an_application_that_sends_an_error_and_then_fails() {
    application.addServlet(new ServletHolder(new SendingServlet()), "/*");
    application.addFilter(ErrorHandlingFilter.class, "/*", EnumSet.of(DispatcherType.REQUEST));
    server.addConnector(connector);
    server.setHandler(application);
    LOGGER.addHandler(handler);
    LOGGER.setUseParentHandlers(false);
  }

  @AfterEach
  void stops_the_server() throws Exception {
    server.stop();
    LOGGER.removeHandler(handler);
    LOGGER.setUseParentHandlers(true);
  }

  @ParameterizedTest(name = "{0}: {1}")
  @CsvSource(
      delimiter = '|',
      value = {
        "'' | app trace header | of-app",
        "'' | malformed-app trace header | " + TRACE,
        "'' | trace header | " + TRACE,
        "'' | malformed-trace header | of-proxy",
        "'' | app malformed-header | of-app",
        "'' | malformed-header | " + MADE,
        "'app, header' | trace header | of-proxy",
        "'app, header' | app trace header | of-app",
        "'app, header' | trace malformed-header | " + MADE,
        "'app, header, traceparent' | trace header | of-proxy",
        "'app, header, traceparent' | trace malformed-header | " + TRACE,
        "header | app trace header | of-proxy",
        "header | app trace | " + MADE,
        "traceparent | app trace header | " + TRACE,
        "'traceparent header app' | app malformed-header | of-app",
        "none | app trace header | " + MADE,
        "none | '' | " + MADE,
      })
  void names_the_sources_of_which_the_first_well_formed_id_counts(
      String sources, String sent, String expected) throws Exception {
    if (!sources.isEmpty()) {
      application.setInitParameter("errata.requestIdFrom", sources);
    }

    String id = send(List.of(sent.split(" ")));

    assertThat(id).matches(expected);
    // another line says that the application has failed after it had sent the error
    for (int i = 0; i < 200 && log.size() < 2; i++) {
      Thread.sleep(50);
    }
    assertThat(log).hasSize(2).allMatch(line -> line.startsWith("[" + id + "] "));
  }

  @Test
  void takes_no_id_of_more_than_128_characters() throws Exception {
    application.setInitParameter("errata.requestIdFrom", "header");

    assertThat(send("/", "X-Request-Id: " + "x".repeat(129) + "\r\n")).matches(MADE);
    assertThat(send("/", "X-Request-Id: " + "x".repeat(128) + "\r\n")).matches("x{128}");
  }

  private String send(List<String> sources) throws Exception {
    String path = sources.contains("app") ? "/app" : "/";
    StringBuilder fields = new StringBuilder();
    for (String source : sources) {
      switch (source) {
        case "malformed-app" -> path = "/malformed";
        case "trace" -> fields.append(TRACEPARENT);
        case "malformed-trace" -> fields.append("traceparent: 00-x-y-01\r\n");
        case "header" -> fields.append(HEADER);
        case "malformed-header" -> fields.append("X-Request-Id: a b\r\n");
        default -> {}
      }
    }
    return send(path, fields.toString());
  }

  /** Returns the id of the response. */
  private String send(String path, String fields) throws Exception {
    server.start();
    String response =
        connector.getResponse(
            "GET "
                + path
                + " HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n"
                + fields
                + "\r\n");
    Matcher id = Pattern.compile("\r\nX-Request-Id: (.*)\r\n").matcher(response);
    assertThat(id.find()).describedAs(response).isTrue();
    return id.group(1);
  }

  private static final class SendingServlet extends HttpServlet {

    @Serial private static final long serialVersionUID = 1L;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response)
        throws IOException {
      switch (request.getPathInfo()) {
        case "/app" -> response.setHeader("X-Request-Id", "of-app");
        case "/malformed" -> response.setHeader("X-Request-Id", "of app");
        default -> {}
      }
      ErrorResponses.send(request, response, Problem.of("conflict"));
      throw new IllegalStateException("after the error was sent");
    }
  }

  private final class RecordingHandler extends Handler {

    @Override
    public void publish(LogRecord written) {
      // the others are of the start-up report
      if (written.getMessage().startsWith("[")) {
        log.add(written.getMessage());
      }
    }

    @Override
    public void flush() {}

    @Override
    public void close() {}
  }
}

package org.errata.servlet;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.Serial;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import org.eclipse.jetty.ee10.servlet.ServletContextHandler;
import org.eclipse.jetty.ee10.servlet.ServletHolder;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.HttpConfiguration;
import org.eclipse.jetty.server.HttpConnectionFactory;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;
import org.eclipse.jetty.util.Callback;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * What is known of the fields of Jetty's responses. A method that Jetty renames would cost every
 * answer its objects again, and no answer would tell.
 */
final class BlankResponseTest {

  @ParameterizedTest
  @CsvSource({
    "true, true, '', true",
    "true, false, '', true",
    "false, true, '', true",
    "false, false, '', true",
    "true, true, X-Trace, false",
    "false, false, X-Trace, false",
    "true, true, X-Request-Id, false",
    // a value of the handler's in place of Jetty's
    "true, true, Server, true",
    "false, true, Server, false",
    "true, false, Date, false",
  })
  void is_blank_unless_a_handler_has_set_a_field(
      boolean server, boolean date, String field, boolean blank) throws Exception {
    HttpConfiguration http = new HttpConfiguration();
    http.setSendServerVersion(server);
    http.setSendDateHeader(date);
    assertThat(ask(http, field)).isEqualTo(blank ? "true" : "false");
  }

  @ParameterizedTest
  @CsvSource({"''", "X-Trace"})
  void is_not_blank_with_a_banner(String field) throws Exception {
    HttpConfiguration http = new HttpConfiguration();
    http.setSendXPoweredBy(true);
    assertThat(ask(http, field)).isEqualTo("false");
  }

  private static String ask(HttpConfiguration http, String field) throws Exception {
    Server server = new Server();
    ServerConnector connector = new ServerConnector(server, new HttpConnectionFactory(http));
    server.addConnector(connector);
    ServletContextHandler context = new ServletContextHandler();
    context.addServlet(new ServletHolder(new Telling()), "/");
    server.setHandler(new Setting(field, context));
    server.start();
    try {
      URI uri = URI.create("http://localhost:" + connector.getLocalPort() + "/");
      return HttpClient.newHttpClient()
          .send(HttpRequest.newBuilder(uri).build(), BodyHandlers.ofString())
          .body();
    } finally {
      server.stop();
    }
  }

  /** Sets a field before the application is asked. */
  private static final class Setting extends Handler.Wrapper {

    private final String field;

    Setting(String field, Handler application) {
      super(application);
      this.field = field;
    }

    @Override
    public boolean handle(Request request, Response response, Callback callback) throws Exception {
      if (!field.isEmpty()) {
        response.getHeaders().put(field, "something");
      }
      return super.handle(request, response, callback);
    }
  }

  /** Says whether its response is blank, twice, as the first answer is the slow one. */
  private static final class Telling extends HttpServlet {

    @Serial private static final long serialVersionUID = 1L;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response)
        throws IOException {
      BlankResponse blank = new BlankResponse();
      boolean first = blank.is(response);
      response.getWriter().print(first == blank.is(response) ? first : "it depends");
    }
  }
}

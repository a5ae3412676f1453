package org.errata.servlet.reference;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.net.InetAddress;
import java.net.Socket;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.management.JMException;
import javax.management.ObjectName;
import org.eclipse.jetty.ee10.servlet.ServletContextHandler;
import org.eclipse.jetty.server.HttpConfiguration;
import org.eclipse.jetty.server.HttpConnectionFactory;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;
import org.errata.servlet.ErrorReferenceServlet;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What a reference servlet keeps after requests that are long and all different. */
class ReferenceMemoryTest {

  private static final int REQUESTS = 300;
  private static final int LENGTH = 8_000;
  private static final List<String> NAMES =
      List.of(
          "",
          "forbidden",
          "not-found",
          "http-418",
          "catalogue.json",
          "catalogue.csv",
          "openapi.json",
          "err.schema.json",
          "problem.schema.json");
  private static final List<String> LANGUAGES = List.of("de", "fr", "en", "ja");

  private final Server server = new Server();
  private ServerConnector connector;

  @BeforeEach
  void start() throws Exception {
    HttpConfiguration protocol = new HttpConfiguration();
    protocol.setRequestHeaderSize(8 * LENGTH);
    connector = new ServerConnector(server, new HttpConnectionFactory(protocol));
    connector.setHost("127.0.0.1");
    server.addConnector(connector);
    ServletContextHandler application = new ServletContextHandler("/app");
    application.addServlet(ErrorReferenceServlet.class, "/errors/*");
    server.setHandler(application);
    server.start();
  }

  @AfterEach
  void stop() throws Exception {
    server.stop();
  }

  @Test
  void nothing_that_depends_on_the_host_the_languages_or_the_query_is_kept() throws Exception {
    for (int i = 0; i < REQUESTS; i++) {
      send(i, "localhost", "", "");
    }
    long documents = live(ReferenceDocument.class.getName(), 1);
    long bytes = live("[B", 2);

    for (int i = 0; i < REQUESTS; i++) {
      send(i, distinct('h', i) + ".example", ", x-" + distinct('l', i), distinct('q', i));
    }

    assertThat(live(ReferenceDocument.class.getName(), 1)).isEqualTo(documents).isPositive();
    assertThat(live("[B", 2) - bytes).isLessThan(REQUESTS * LENGTH / 2L);
  }

  @Test
  void a_page_repeats_no_more_than_the_beginning_of_a_parameter() throws Exception {
    for (String parameter : List.of("q", "code", "status", "lang")) {
      String target = "/app/errors/?" + parameter + "=" + "%3C".repeat(LENGTH);
      assertThat(exchange("GET " + target, "localhost", "en")).hasSizeLessThan(40_000);
    }
  }

  /** Requests each document in each language, by GET and HEAD; some requests are searches. */
  private void send(int i, String host, String moreLanguages, String query) throws IOException {
    String language = LANGUAGES.get(i / 2 % LANGUAGES.size());
    String name = NAMES.get(i % NAMES.size());
    String parameters =
        switch (i % 4) {
          case 0 -> "?other=" + query;
          case 1 -> "?lang=" + (query.isEmpty() ? language : query);
          case 2 -> query.isEmpty() ? "" : "?q=" + query + "&code=" + query;
          default -> "?lang=" + language;
        };
    String method = i % 3 == 0 ? "GET" : "HEAD";
    assertThat(
            exchange(method + " /app/errors/" + name + parameters, host, language + moreLanguages))
        .startsWith("HTTP/1.1 200 ");
  }

  private String exchange(String methodAndTarget, String host, String languages)
      throws IOException {
    try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), connector.getLocalPort())) {
      String request =
          methodAndTarget
              + " HTTP/1.1\r\nConnection: close\r\nHost: "
              + host
              + "\r\nAccept-Language: "
              + languages
              + "\r\n\r\n";
      socket.getOutputStream().write(request.getBytes(ISO_8859_1));
      return new String(socket.getInputStream().readAllBytes(), ISO_8859_1);
    }
  }

  private static String distinct(char fill, int i) {
    return Integer.toString(i) + String.valueOf(fill).repeat(LENGTH);
  }

  /** Returns a column of the histogram of live objects: 1 their number, 2 their bytes. */
  private static long live(String type, int column) throws JMException {
    String histogram =
        (String)
            ManagementFactory.getPlatformMBeanServer()
                .invoke(
                    new ObjectName("com.sun.management:type=DiagnosticCommand"),
                    "gcClassHistogram",
                    new Object[] {new String[0]},
                    new String[] {String[].class.getName()});
    Matcher row =
        Pattern.compile("(?m)^ *\\d+: +(\\d+) +(\\d+) +" + Pattern.quote(type) + "(?: .*)?$")
            .matcher(histogram);
    return row.find() ? Long.parseLong(row.group(column)) : 0;
  }
}

package org.errata.servlet;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.Serial;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import org.eclipse.jetty.ee10.servlet.ServletContextHandler;
import org.eclipse.jetty.ee10.servlet.ServletHolder;
import org.eclipse.jetty.server.LocalConnector;
import org.eclipse.jetty.server.Server;
import org.errata.ErrataException;
import org.errata.representation.MediaType;
import org.errata.representation.Representation;
import org.errata.response.ErrorResponse;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Error responses of a web application with an envelope of its own. */
class EnvelopeFilterTest {

  private static final String CATALOGUE =
      """
      {"errors": [{"id": "no-pen", "status": 404, "code": "NO_PEN", "message": "No pen {pen}."}]}
      """;

  private static final String ENVELOPE =
      """
      {"error": {"code": "${code}", "status": "${status}", "message": "${message}",
        "pen": "${argument.pen}", "api": "v1"}}
      """;

  @TempDir private Path folder;

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "*/* | application/json | {\"error\":{\"code\":\"NO_PEN\",\"status\":404,\"message\":\"No pen quill.\",\"pen\":\"quill\",\"api\":\"v1\"}}",
        "application/json, text/plain, */* | application/json | {\"error\":{\"code\":\"NO_PEN\",\"status\":404,\"message\":\"No pen quill.\",\"pen\":\"quill\",\"api\":\"v1\"}}",
        "text/plain | text/plain;charset=utf-8 | No pen quill."
      })
  void are_chosen_by_accept(String accept, String type, String body) throws Exception {
    assertThat(response("/WEB-INF/envelope.json", accept))
        .startsWith("HTTP/1.1 404 ")
        .containsIgnoringCase("\r\nContent-Type: " + type + "\r\n")
        .endsWith("\r\n\r\n" + body);
  }

  @Test
  void are_problem_details_for_those_who_ask_for_them() throws Exception {
    assertThat(response("/WEB-INF/envelope.json", "application/problem+json"))
        .contains("\r\nContent-Type: application/problem+json\r\n")
        .contains("\"status\":404,\"detail\":\"No pen quill.\",\"code\":\"NO_PEN\"");
  }

  @Test
  void may_be_made_by_a_class() throws Exception {
    assertThat(response(Xml.class.getName(), "*/*"))
        .contains("\r\nContent-Type: application/xml\r\n")
        .endsWith("<error status=\"404\"/>");
  }

  @Test
  void are_a_plain_500_if_the_class_makes_no_body() throws Exception {
    assertThat(response(Bodiless.class.getName(), "*/*"))
        .startsWith("HTTP/1.1 500 ")
        .endsWith("{\"err\":[{\"code\":500,\"msg\":\"Internal Server Error\"}]}");
  }

  @Test
  void do_no_harm_to_reference_pages_if_the_class_makes_no_body() throws Exception {
    assertThat(response(Bodiless.class.getName(), "*/*", "/errors/no-pen"))
        .startsWith("HTTP/1.1 200 ")
        .contains("application/problem+json")
        .doesNotContain("Error object");
  }

  private String response(String envelope, String accept) throws Exception {
    return response(envelope, accept, "/");
  }

  private String response(String envelope, String accept, String path) throws Exception {
    Files.createDirectories(folder.resolve("WEB-INF"));
    Files.writeString(folder.resolve("WEB-INF/pens.json"), CATALOGUE);
    Files.writeString(folder.resolve("WEB-INF/envelope.json"), ENVELOPE);
    Server server = new Server();
    LocalConnector connector = new LocalConnector(server);
    server.addConnector(connector);
    ServletContextHandler application = new ServletContextHandler();
    application.setBaseResourceAsPath(folder);
    application.setInitParameter("errata.catalogue", "/WEB-INF/pens.json");
    application.setInitParameter("errata.envelope", envelope);
    application.addServlet(new ServletHolder(new Application()), "/*");
    application.addServlet(ErrorReferenceServlet.class, "/errors/*");
    application.addFilter(ErrorHandlingFilter.class, "/*", EnumSet.of(DispatcherType.REQUEST));
    server.setHandler(application);
    server.start();
    try {
      return connector.getResponse(
          "GET %s HTTP/1.1\r\nHost: a\r\nAccept: %s\r\nConnection: close\r\n\r\n"
              .formatted(path, accept));
    } finally {
      server.stop();
    }
  }

  private static final class Application extends HttpServlet {

    @Serial private static final long serialVersionUID = 1L;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) {
      throw ErrataException.of("no-pen").with("pen", "quill");
    }
  }

  /** A representation that returns no body. */
  public static final class Bodiless implements Representation {

    /** Makes the representation. */
    public Bodiless() {}

    @Override
    public MediaType mediaType() {
      return new MediaType("application", "json");
    }

    @Override
    public byte[] render(ErrorResponse response) {
      return null;
    }
  }

  /** A representation of the application. */
  public static final class Xml implements Representation {

    /** Makes the representation. */
    public Xml() {}

    @Override
    public MediaType mediaType() {
      return new MediaType("application", "xml");
    }

    @Override
    public byte[] render(ErrorResponse response) {
      return ("<error status=\"" + response.status() + "\"/>").getBytes(UTF_8);
    }
  }
}

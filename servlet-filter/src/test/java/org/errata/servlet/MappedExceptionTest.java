package org.errata.servlet;

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
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** An exception whose class an entry of a catalogue file names. */
class MappedExceptionTest {

  private static final String CATALOGUE =
      """
      {"errors": [{"id": "pen-not-found", "status": 404, "code": -7, "message": "Pen {pen} not found.",
        "exceptions": ["java.util.MissingResourceException"], "arguments": {"pen": "getKey()"}}]}
      """;

  @Test
  void has_the_response_of_the_entry_with_its_arguments(@TempDir Path folder) throws Exception {
    Files.createDirectories(folder.resolve("WEB-INF"));
    Files.writeString(folder.resolve("WEB-INF/pens.json"), CATALOGUE);
    Server server = new Server();
    LocalConnector connector = new LocalConnector(server);
    server.addConnector(connector);
    ServletContextHandler application = new ServletContextHandler();
    application.setBaseResourceAsPath(folder);
    application.setInitParameter("errata.catalogue", "/WEB-INF/pens.json");
    application.addServlet(new ServletHolder(new Application()), "/*");
    application.addFilter(ErrorHandlingFilter.class, "/*", EnumSet.of(DispatcherType.REQUEST));
    server.setHandler(application);
    server.start();
    try {
      assertThat(connector.getResponse("GET / HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n"))
          .startsWith("HTTP/1.1 404 ")
          .endsWith("{\"err\":[{\"code\":-7,\"msg\":\"Pen quill not found.\"}]}");
    } finally {
      server.stop();
    }
  }

  private static final class Application extends HttpServlet {

    @Serial private static final long serialVersionUID = 1L;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) {
      throw new java.util.MissingResourceException("no such pen", "Pens", "quill");
    }
  }
}

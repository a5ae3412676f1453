package com.example;

import static jakarta.servlet.DispatcherType.ASYNC;
import static jakarta.servlet.DispatcherType.ERROR;
import static jakarta.servlet.DispatcherType.REQUEST;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import org.eclipse.jetty.ee10.servlet.ServletContextHandler;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;
import org.errata.catalogue.Catalogue;
import org.errata.servlet.CatalogueFiles;
import org.errata.servlet.ErrorHandlingFilter;
import org.errata.testing.UsedIds;
import org.junit.jupiter.api.Test;

class OrderErrorsTest {

  private static final Path CATALOGUE = Path.of("src/main/resources/orders.json");

  @Test
  void the_code_uses_ids_of_the_catalogue() throws Exception {
    Catalogue catalogue = CatalogueFiles.read(CATALOGUE);
    UsedIds used = UsedIds.in(Path.of("target/classes"));

    assertEquals(List.of(), used.unknownTo(catalogue));
    assertEquals(List.of(), used.wrongArguments(catalogue));
  }

  @Test
  void an_unknown_order_is_a_404_of_the_catalogue() throws Exception {
    ServletContextHandler app = new ServletContextHandler("/");
    app.setInitParameter("errata.catalogue", "classpath:orders.json");
    app.addFilter(ErrorHandlingFilter.class, "/*", EnumSet.of(REQUEST, ASYNC, ERROR));
    app.addServlet(OrderServlet.class, "/orders/*");
    Server server = new Server();
    ServerConnector connector = new ServerConnector(server);
    connector.setHost("127.0.0.1");
    server.addConnector(connector);
    server.setHandler(app);
    server.start();
    try {
      URI order = URI.create("http://127.0.0.1:" + connector.getLocalPort() + "/orders/7");
      HttpResponse<String> response =
          HttpClient.newHttpClient()
              .send(HttpRequest.newBuilder(order).build(), HttpResponse.BodyHandlers.ofString());

      assertEquals(404, response.statusCode());
      assertEquals("{\"err\":[{\"code\":-2001,\"msg\":\"Order 7 not found.\"}]}", response.body());
    } finally {
      server.stop();
    }
  }
}

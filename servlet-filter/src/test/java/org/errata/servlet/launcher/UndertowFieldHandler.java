package org.errata.servlet.launcher;

import io.undertow.server.HttpHandler;
import io.undertow.server.HttpServerExchange;
import io.undertow.util.HeaderValues;
import io.undertow.util.HttpString;

/** Sets the fields that a request asks for before its application is asked. */
record UndertowFieldHandler(HttpHandler applications) implements HttpHandler {

  @Override
  public void handleRequest(HttpServerExchange exchange) throws Exception {
    HeaderValues all = exchange.getRequestHeaders().get(FieldOfServer.ASKED_BY);
    if (all != null) {
      for (String asked : all) {
        FieldOfServer field = FieldOfServer.of(asked);
        exchange.getResponseHeaders().add(new HttpString(field.name()), field.value());
      }
    }
    applications.handleRequest(exchange);
  }
}

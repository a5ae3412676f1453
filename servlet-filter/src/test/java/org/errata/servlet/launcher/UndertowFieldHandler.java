package org.errata.servlet.launcher;

import io.undertow.server.HttpHandler;
import io.undertow.server.HttpServerExchange;
import io.undertow.util.HeaderValues;
import io.undertow.util.HttpString;

/** Sets the fields that a request names, before its application is called. */
record UndertowFieldHandler(HttpHandler applications) implements HttpHandler {

  @Override
  public void handleRequest(HttpServerExchange exchange) throws Exception {
    HeaderValues all = exchange.getRequestHeaders().get(ServerSetField.REQUESTED_BY);
    if (all != null) {
      for (String nameAndValue : all) {
        ServerSetField field = ServerSetField.of(nameAndValue);
        exchange.getResponseHeaders().add(new HttpString(field.name()), field.value());
      }
    }
    applications.handleRequest(exchange);
  }
}

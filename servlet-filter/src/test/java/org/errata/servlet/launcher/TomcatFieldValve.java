package org.errata.servlet.launcher;

import jakarta.servlet.ServletException;
import java.io.IOException;
import java.util.Collections;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ValveBase;

/** Sets the fields that a request asks for before its application is asked. */
final class TomcatFieldValve extends ValveBase {

  TomcatFieldValve() {
    super(true);
  }

  @Override
  public void invoke(Request request, Response response) throws IOException, ServletException {
    for (String asked : Collections.list(request.getHeaders(FieldOfServer.ASKED_BY))) {
      FieldOfServer field = FieldOfServer.of(asked);
      response.addHeader(field.name(), field.value());
    }
    getNext().invoke(request, response);
  }
}

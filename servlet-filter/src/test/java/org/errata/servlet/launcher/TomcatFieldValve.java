package org.errata.servlet.launcher;

import jakarta.servlet.ServletException;
import java.io.IOException;
import java.util.Collections;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ValveBase;

/** Sets the fields that a request names, before its application is called. */
final class TomcatFieldValve extends ValveBase {

  TomcatFieldValve() {
    super(true);
  }

  @Override
  public void invoke(Request request, Response response) throws IOException, ServletException {
    for (String nameAndValue : Collections.list(request.getHeaders(ServerSetField.REQUESTED_BY))) {
      ServerSetField field = ServerSetField.of(nameAndValue);
      response.addHeader(field.name(), field.value());
    }
    getNext().invoke(request, response);
  }
}

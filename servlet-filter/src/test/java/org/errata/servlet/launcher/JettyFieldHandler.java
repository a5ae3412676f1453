package org.errata.servlet.launcher;

import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;

/** Sets the fields that a request asks for before its application is asked. */
final class JettyFieldHandler extends Handler.Wrapper {

  JettyFieldHandler(Handler applications) {
    super(applications);
  }

  @Override
  public boolean handle(Request request, Response response, Callback callback) throws Exception {
    for (String asked : request.getHeaders().getValuesList(FieldOfServer.ASKED_BY)) {
      FieldOfServer field = FieldOfServer.of(asked);
      response.getHeaders().add(field.name(), field.value());
    }
    return super.handle(request, response, callback);
  }
}

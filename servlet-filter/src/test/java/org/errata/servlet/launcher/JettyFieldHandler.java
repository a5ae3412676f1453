package org.errata.servlet.launcher;

import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;

/** Sets the fields that a request names, before its application is called. */
public final class JettyFieldHandler extends Handler.Wrapper {

  /** Creates it around the applications. */
  public JettyFieldHandler(Handler applications) {
    super(applications);
  }

  @Override
  public boolean handle(Request request, Response response, Callback callback) throws Exception {
    for (String nameAndValue : request.getHeaders().getValuesList(ServerSetField.REQUESTED_BY)) {
      ServerSetField field = ServerSetField.of(nameAndValue);
      response.getHeaders().add(field.name(), field.value());
    }
    return super.handle(request, response, callback);
  }
}

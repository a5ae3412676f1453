package org.errata.servlet.container;

import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletRequestWrapper;
import java.lang.reflect.Field;
import java.lang.reflect.Method;

/** What only Tomcat's connector can do with a request and its connection. */
final class TomcatConnector {

  private TomcatConnector() {}

  /**
   * Leaves the rest of the request body unread. After a response Tomcat reads what is left of the
   * body, however slowly it arrives, and a thread waits for it meanwhile. Tomcat then closes the
   * connection after the response. HTTP/2 reads on, as its flow control needs that.
   */
  static void leaveBodyUnread(ServletRequest request) throws ReflectiveOperationException {
    act(connectorRequest(request), "DISABLE_SWALLOW_INPUT");
  }

  /**
   * Closes the connection without an end of the response, and ignores what is written from now.
   * Does nothing on a thread of the application: Tomcat would end the exchange while that goes on.
   */
  static void closeNow(ServletRequest request) throws ReflectiveOperationException {
    Object own = connectorRequest(request);
    if (own.getClass().getMethod("isRequestThread").invoke(own).equals(true)) {
      act(own, "CLOSE_NOW");
    }
  }

  private static Object connectorRequest(ServletRequest request)
      throws ReflectiveOperationException {
    ServletRequest facade = request;
    while (facade instanceof ServletRequestWrapper wrapper) {
      facade = wrapper.getRequest();
    }
    Field field = facade.getClass().getDeclaredField("request");
    field.setAccessible(true);
    Object own = field.get(facade);
    return own.getClass().getMethod("getCoyoteRequest").invoke(own);
  }

  private static void act(Object request, String action) throws ReflectiveOperationException {
    for (Method method : request.getClass().getMethods()) {
      if (method.getName().equals("action")) {
        method.invoke(request, method.getParameterTypes()[0].getField(action).get(null), null);
        return;
      }
    }
    throw new NoSuchMethodException("action");
  }
}

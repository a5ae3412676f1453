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
    act(request, "DISABLE_SWALLOW_INPUT");
  }

  /** Closes the connection without an end of the response, and ignores what is written from now. */
  static void closeNow(ServletRequest request) throws ReflectiveOperationException {
    act(request, "CLOSE_NOW");
  }

  private static void act(ServletRequest request, String action)
      throws ReflectiveOperationException {
    ServletRequest facade = request;
    while (facade instanceof ServletRequestWrapper wrapper) {
      facade = wrapper.getRequest();
    }
    Field field = facade.getClass().getDeclaredField("request");
    field.setAccessible(true);
    Object connector = field.get(facade);
    Object coyote = connector.getClass().getMethod("getCoyoteRequest").invoke(connector);
    for (Method method : coyote.getClass().getMethods()) {
      if (method.getName().equals("action")) {
        method.invoke(coyote, method.getParameterTypes()[0].getField(action).get(null), null);
        return;
      }
    }
    throw new NoSuchMethodException("action");
  }
}

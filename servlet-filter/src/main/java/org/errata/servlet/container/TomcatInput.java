package org.errata.servlet.container;

import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletRequestWrapper;
import java.lang.reflect.Field;
import java.lang.reflect.Method;

/**
 * Tells Tomcat to leave the rest of a request body unread. After a response Tomcat reads what is
 * left of the body, however slowly it arrives, and a thread waits for it meanwhile.
 */
final class TomcatInput {

  private TomcatInput() {}

  /**
   * Makes Tomcat close the connection after the response. HTTP/2 reads on, as its flow control
   * needs that.
   */
  static void leaveUnread(ServletRequest request) throws ReflectiveOperationException {
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
        method.invoke(coyote, disableSwallowInput(method.getParameterTypes()[0]), null);
        return;
      }
    }
    throw new NoSuchMethodException("action");
  }

  private static Object disableSwallowInput(Class<?> actionCode)
      throws ReflectiveOperationException {
    return actionCode.getField("DISABLE_SWALLOW_INPUT").get(null);
  }
}

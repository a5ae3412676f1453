package org.errata.servlet.container;

import jakarta.servlet.ServletResponse;
import jakarta.servlet.ServletResponseWrapper;
import java.lang.reflect.Field;

/** Looks into the output buffer of Grizzly. Thread-safe. */
final class GrizzlyOutput {

  private final ContainerMethods methods;

  GrizzlyOutput(ContainerMethods methods) {
    this.methods = methods;
  }

  /** Whether content is in the buffer of a response that is not committed. */
  boolean isWritten(ServletResponse response) throws ReflectiveOperationException {
    ServletResponse facade = response;
    while (facade instanceof ServletResponseWrapper wrapper) {
      facade = wrapper.getResponse();
    }
    Field field = facade.getClass().getDeclaredField("response");
    field.setAccessible(true);
    Object size =
        methods.call(
            field.get(facade), "getCoyoteResponse", "getOutputBuffer", "getBufferedDataSize");
    return !size.equals(0);
  }
}

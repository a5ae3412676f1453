package org.errata.servlet.container;

import jakarta.servlet.AsyncContext;
import java.lang.reflect.Field;
import java.util.concurrent.atomic.AtomicBoolean;

/** Reads what GlassFish and Payara keep to themselves about asynchronous work. */
final class GrizzlyAsync {

  private GrizzlyAsync() {}

  /** Whether work is completed or dispatched, though the container may act on it later. */
  static boolean isSettled(AsyncContext context) throws ReflectiveOperationException {
    return isSet("isAsyncCompleteCalled", context) || isSet("isDispatchInProgress", context);
  }

  private static boolean isSet(String name, AsyncContext context)
      throws ReflectiveOperationException {
    Field field = context.getClass().getDeclaredField(name);
    field.setAccessible(true);
    return ((AtomicBoolean) field.get(context)).get();
  }
}

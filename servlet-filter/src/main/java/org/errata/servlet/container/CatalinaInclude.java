package org.errata.servlet.container;

import jakarta.servlet.ServletResponse;
import jakarta.servlet.ServletResponseWrapper;

/** Finds out whether the application is within an include, on Tomcat, GlassFish and Payara. */
final class CatalinaInclude {

  private static final String INCLUDED = "org.apache.catalina.core.ApplicationHttpResponse";
  private static final String DISPATCHER = "org.apache.catalina.core.ApplicationDispatcher";

  private CatalinaInclude() {}

  /**
   * The container puts a wrapper around its own response, and leaves it there if the include throws
   * an {@code Error}: only the stack tells whether the include is still going on.
   */
  static boolean isGoingOn(ServletResponse response) {
    ServletResponse base = response;
    while (base instanceof ServletResponseWrapper wrapper) {
      if (base.getClass().getName().equals(INCLUDED)) {
        return StackWalker.getInstance().walk(frames -> frames.anyMatch(CatalinaInclude::includes));
      }
      base = wrapper.getResponse();
    }
    return false;
  }

  private static boolean includes(StackWalker.StackFrame frame) {
    return frame.getMethodName().equals("include") && frame.getClassName().equals(DISPATCHER);
  }
}

package org.errata.servlet.container;

import jakarta.servlet.ServletContext;

/** Chooses the container of a web application, by the class of its servlet context. */
public final class Containers {

  private Containers() {}

  /**
   * Chooses the container.
   *
   * @param context the web application's context
   * @return what is known of the container; {@link OtherContainer} if the container is not known
   */
  public static Container of(ServletContext context) {
    String type = context.getClass().getName();
    if (type.startsWith(JettyContainer.PACKAGE)) {
      return new JettyContainer(context.getServerInfo());
    }
    if (type.startsWith(TomcatContainer.PACKAGE)) {
      return hasClass(TomcatContainer.CONNECTOR, context)
          ? new TomcatContainer(context.getServerInfo())
          : new GrizzlyContainer(context.getServerInfo());
    }
    if (type.startsWith(UndertowContainer.PACKAGE)) {
      return new UndertowContainer(context);
    }
    if (type.startsWith(LibertyContainer.PACKAGE)) {
      return new LibertyContainer(context.getServerInfo());
    }
    return new OtherContainer();
  }

  /** The server info does not tell, as administrators change it to hide the version. */
  private static boolean hasClass(String name, ServletContext context) {
    try {
      Class.forName(name, false, context.getClass().getClassLoader());
      return true;
    } catch (ClassNotFoundException | LinkageError e) {
      return false;
    }
  }
}

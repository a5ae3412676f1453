package org.errata.servlet.harness.server;

/** The servers that the tests start. */
public enum ServerProduct {
  /** Open Liberty with its feature for Servlet 6.0. */
  OPEN_LIBERTY,
  /** GlassFish 7, the full distribution. */
  GLASSFISH,
  /** Payara Micro 6, one jar. */
  PAYARA_MICRO,
  /** WildFly, the full distribution. */
  WILDFLY,
  /** Tomcat's distribution. */
  TOMCAT,
  /** Jetty's distribution. */
  JETTY_HOME,
  /** TomEE, embedded. */
  TOMEE,
  /** A program with Spring Boot. */
  SPRING_BOOT;

  Server server() {
    return switch (this) {
      case OPEN_LIBERTY -> new OpenLiberty();
      case GLASSFISH -> new GlassFish();
      case PAYARA_MICRO -> new PayaraMicro();
      case WILDFLY -> new WildFly();
      case TOMCAT -> new TomcatDistribution();
      case JETTY_HOME -> new JettyHome();
      case TOMEE -> new TomEe();
      case SPRING_BOOT -> new SpringBoot();
    };
  }

  /** Returns whether it runs an application, by its name. */
  public boolean has(String application) {
    return this != SPRING_BOOT || application.equals(SpringBoot.APPLICATION);
  }

  /** Whether its log is what the application {@code log-file} writes, not standard error. */
  boolean writesRecords() {
    return switch (this) {
      case GLASSFISH, PAYARA_MICRO, WILDFLY, SPRING_BOOT -> true;
      case OPEN_LIBERTY, TOMCAT, JETTY_HOME, TOMEE -> false;
    };
  }
}

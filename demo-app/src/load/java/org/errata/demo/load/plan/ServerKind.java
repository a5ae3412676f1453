package org.errata.demo.load.plan;

import java.io.File;

/** The kinds of servers, each with a class path of its own. */
public enum ServerKind {
  /** Embedded Jetty. */
  JETTY("org.errata.demo.load.contestant.JettyContestant", "target/load/jetty/*"),
  /** Embedded Tomcat. */
  TOMCAT("org.errata.demo.load.contestant.TomcatContestant", "target/load/tomcat/*"),
  /** Spring Boot on Jetty. */
  SPRING(
      "org.errata.demo.load.spring.SpringContestant",
      "src/load/spring/target/classes",
      "src/load/spring/target/lib/*"),
  /** Spring Boot on Jetty, with error-handling-spring-boot-starter. */
  SPRING_WITH_STARTER(
      "org.errata.demo.load.spring.SpringContestant",
      "src/load/spring/target/classes",
      "src/load/spring/target/lib/*",
      "src/load/spring/target/starter/*");

  private final String mainClass;
  private final String classPath;

  ServerKind(String mainClass, String... classPath) {
    this.mainClass = mainClass;
    this.classPath =
        "target/load/classes" + File.pathSeparator + String.join(File.pathSeparator, classPath);
  }

  /**
   * Returns the main class.
   *
   * @return the name of the class
   */
  public String mainClass() {
    return mainClass;
  }

  /**
   * Returns the class path.
   *
   * @return the value of java's option {@code -cp}
   */
  public String classPath() {
    return classPath;
  }
}

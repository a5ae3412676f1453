package org.errata.demo.load;

import java.io.File;

/** The kinds of contestants, each with a class path of its own. */
enum Kind {
  JETTY("org.errata.demo.load.contestant.JettyContestant", "target/lib/*"),
  TOMCAT("org.errata.demo.load.contestant.TomcatContestant", "target/load/tomcat/*"),
  SPRING(
      "org.errata.demo.load.spring.SpringContestant",
      "src/load/spring/target/classes",
      "src/load/spring/target/lib/*"),
  SPRING_WITH_STARTER(
      "org.errata.demo.load.spring.SpringContestant",
      "src/load/spring/target/classes",
      "src/load/spring/target/lib/*",
      "src/load/spring/target/starter/*");

  private final String mainClass;
  private final String classPath;

  Kind(String mainClass, String... classPath) {
    this.mainClass = mainClass;
    this.classPath =
        "target/load/classes" + File.pathSeparator + String.join(File.pathSeparator, classPath);
  }

  String mainClass() {
    return mainClass;
  }

  String classPath() {
    return classPath;
  }
}

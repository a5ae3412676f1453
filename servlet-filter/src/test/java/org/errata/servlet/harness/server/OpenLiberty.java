package org.errata.servlet.harness.server;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Open Liberty: a server with two features, whose applications are in {@code dropins}. */
final class OpenLiberty implements Server {

  private static final String SERVER_XML =
      """
      <server>
        <featureManager>
          <feature>servlet-6.0</feature>
          <feature>appSecurity-5.0</feature>
        </featureManager>
        <httpEndpoint id="defaultHttpEndpoint" host="127.0.0.1" httpPort="${port}" httpsPort="-1"/>
        <basicRegistry id="basic" realm="tests">
          <user name="demo@example.com" password="secret"/>
          <group name="client"><member name="demo@example.com"/></group>
        </basicRegistry>
        <!-- credentials without a security-constraint are left to the application -->
        <webAppSecurity useAuthenticationDataForUnprotectedResource="false"/>
        <applicationMonitor dropinsEnabled="true" updateTrigger="disabled"/>
        <config updateTrigger="disabled"/>
        <logging consoleLogLevel="OFF"/>
      </server>
      """;

  /** Liberty writes causes that never end to its log until the stack is full. */
  private static final String SMALL_STACK = "-Xss384k";

  /** Writes to standard error, from the start on; applications start at the same time. */
  private static final Path LOGGING = Path.of("src/test/containers/logging.properties");

  @Override
  public List<String> install(Installation installation) throws IOException {
    Path server = installation.work().resolve("usr/servers/tests");
    installation.write(server.resolve("server.xml"), SERVER_XML);
    installation.copyApplications(server.resolve("dropins"));
    Path liberty = installation.distribution().resolve("wlp");
    Path tools = liberty.resolve("bin/tools");
    List<String> command = new ArrayList<>(jvmOptions(liberty));
    command.addAll(
        List.of(
            installation.logProperty(),
            "-Djava.util.logging.configureByLoggingPropertiesFile=true",
            "-Djava.util.logging.config.file=" + LOGGING.toAbsolutePath(),
            SMALL_STACK,
            "-javaagent:" + tools.resolve("ws-javaagent.jar"),
            "-jar",
            tools.resolve("ws-server.jar").toString(),
            "tests"));
    return command;
  }

  /** Returns what the distribution's own script gives to the JVM, without which CDI may fail. */
  private static List<String> jvmOptions(Path liberty) throws IOException {
    String file = Runtime.version().feature() < 24 ? "java9.options" : "java24.options";
    return Files.readAllLines(liberty.resolve("lib/platform/java").resolve(file)).stream()
        .filter(line -> !line.isBlank() && !line.startsWith("#"))
        .toList();
  }

  @Override
  public Map<String, String> environment(Installation installation) {
    return Map.of("WLP_USER_DIR", installation.work().resolve("usr").toString());
  }
}

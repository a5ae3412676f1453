package org.errata.servlet.harness.server;

import java.io.IOException;
import java.nio.file.Path;
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
        <applicationMonitor dropinsEnabled="true" updateTrigger="disabled"/>
        <config updateTrigger="disabled"/>
        <logging traceSpecification="*=info:org.errata=all" traceFileName="stdout"/>
      </server>
      """;

  @Override
  public List<String> install(Installation installation) throws IOException {
    Path server = installation.work().resolve("usr/servers/tests");
    installation.write(server.resolve("server.xml"), SERVER_XML);
    installation.copyApplications(server.resolve("dropins"));
    Path tools = installation.distribution().resolve("wlp/bin/tools");
    return List.of(
        installation.logProperty(),
        "-javaagent:" + tools.resolve("ws-javaagent.jar"),
        "-jar",
        tools.resolve("ws-server.jar").toString(),
        "tests");
  }

  @Override
  public Map<String, String> environment(Installation installation) {
    return Map.of("WLP_USER_DIR", installation.work().resolve("usr").toString());
  }
}

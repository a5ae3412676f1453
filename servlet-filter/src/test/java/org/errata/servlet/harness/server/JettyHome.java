package org.errata.servlet.harness.server;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/** Jetty: a base of its own with the modules for web applications of Servlet 6.0. */
final class JettyHome implements Server {

  private static final String REALM_XML =
      """
      <?xml version="1.0"?>
      <!DOCTYPE Configure PUBLIC "-//Jetty//Configure//EN" "https://jetty.org/configure_10_0.dtd">
      <Configure id="Server" class="org.eclipse.jetty.server.Server">
        <Call class="org.eclipse.jetty.util.resource.ResourceFactory" name="of">
          <Arg><Ref refid="Server" /></Arg>
          <Call id="users" name="newResource"><Arg>${realm}</Arg></Call>
        </Call>
        <Call name="addBean">
          <Arg>
            <New class="org.eclipse.jetty.security.HashLoginService">
              <Set name="name">tests</Set>
              <Set name="config"><Ref refid="users" /></Set>
            </New>
          </Arg>
        </Call>
      </Configure>
      """;

  @Override
  public List<String> install(Installation installation) throws IOException {
    Path home = installation.in(installation.distribution(), "jetty-home");
    Path base = installation.work().resolve("base");
    Path realm = base.resolve("etc/realm.properties");
    installation.write(realm, "demo@example.com: secret,client\n");
    installation.write(
        base.resolve("etc/realm.xml"), REALM_XML.replace("${realm}", realm.toUri().toString()));
    installation.write(base.resolve("etc/logging.properties"), RecordLine.PROPERTIES);
    installation.copyApplications(base.resolve("webapps"));
    Folders.create(base.resolve("resources"));
    return List.of(
        "-Djava.util.logging.config.file=" + base.resolve("etc/logging.properties"),
        RecordLine.FORMAT,
        "-jar",
        home.resolve("start.jar").toString(),
        "jetty.base=" + base,
        "jetty.http.host=127.0.0.1",
        "jetty.http.port=" + installation.port(),
        "--module=http,ee10-deploy,ee10-annotations",
        "etc/realm.xml");
  }
}

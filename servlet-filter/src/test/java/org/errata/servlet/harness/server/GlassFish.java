package org.errata.servlet.harness.server;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** GlassFish: a copy of its domain, whose applications are in {@code autodeploy}. */
final class GlassFish implements Server {

  /** The ports of its domain besides that for HTTP: HTTPS, administration, JMS, IIOP, JMX, … */
  private static final List<Integer> PORTS =
      List.of(8181, 4848, 7676, 3700, 3820, 3920, 8686, 6666, 9009);

  /** It prints an exception with endless causes until the stack is full, once for each handler. */
  private static final String HEAP = "-Xmx1500m";

  @Override
  public List<String> install(Installation installation) throws IOException {
    Path home = installation.distribution().resolve("glassfish7/glassfish");
    Path domain = installation.work().resolve("domains/domain1");
    Folders.copy(home.resolve("domains/domain1"), domain);
    Path settings = domain.resolve("config/domain.xml");
    Files.writeString(settings, settings(Files.readString(settings), installation));
    Files.writeString(
        domain.resolve("config/keyfile"),
        "demo@example.com;" + SaltedHash.of("secret") + ";client\n");
    installation.copyApplications(domain.resolve("autodeploy"));
    return List.of(
        "-jar",
        home.resolve("lib/client/appserver-cli.jar").toString(),
        "start-domain",
        "--verbose",
        "--domaindir",
        installation.work().resolve("domains").toString(),
        "domain1");
  }

  private static String settings(String original, Installation installation) {
    String settings =
        original
            .replace("port=\"8080\"", "port=\"" + installation.port() + "\"")
            .replace("-Xmx512m", HEAP)
            .replace(
                "<security-service ",
                "<security-service activate-default-principal-to-role-mapping=\"true\" ")
            .replaceFirst(
                "(?s)(<config name=\"server-config\">.*?<java-config [^>]*>)",
                "$1<jvm-options>" + installation.logProperty() + "</jvm-options>");
    int next = installation.otherPort();
    for (int port : PORTS) {
      settings = settings.replace("\"" + port + "\"", "\"" + next + "\"");
      next++;
    }
    return settings;
  }
}

package org.errata.servlet.harness.server;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;

/** WildFly: a copy of its standalone server, whose applications are in {@code deployments}. */
final class WildFly implements Server {

  /** What its start script opens. */
  private static final List<String> OPENED =
      List.of(
          "java.base/java.lang",
          "java.base/java.lang.invoke",
          "java.base/java.lang.reflect",
          "java.base/java.io",
          "java.base/java.net",
          "java.base/java.security",
          "java.base/java.util",
          "java.base/java.util.concurrent",
          "java.management/javax.management",
          "java.naming/javax.naming");

  @Override
  public List<String> install(Installation installation) throws IOException {
    Path home = installation.in(installation.distribution(), "wildfly");
    Path base = installation.work().resolve("standalone");
    Folders.copy(home.resolve("standalone"), base);
    Path settings = base.resolve("configuration/standalone.xml");
    Files.writeString(settings, settings(Files.readString(settings)));
    installation.write(
        base.resolve("configuration/application-users.properties"),
        "#$REALM_NAME=ApplicationRealm$\ndemo@example.com="
            + md5("demo@example.com:ApplicationRealm:secret")
            + "\n");
    installation.write(
        base.resolve("configuration/application-roles.properties"), "demo@example.com=client\n");
    installation.copyApplications(base.resolve("deployments"));
    List<String> command = new ArrayList<>();
    OPENED.forEach(each -> command.add("--add-opens=" + each + "=ALL-UNNAMED"));
    command.addAll(
        List.of(
            installation.logProperty(),
            "-Djboss.home.dir=" + home,
            "-Djboss.server.base.dir=" + base,
            "-Djboss.bind.address=127.0.0.1",
            "-Djboss.http.port=" + installation.port(),
            "-Djboss.https.port=" + installation.otherPort(),
            "-Djboss.management.http.port=" + (installation.otherPort() + 1),
            "-Djboss.ajp.port=" + (installation.otherPort() + 2),
            "-Dorg.jboss.boot.log.file=" + base.resolve("log/server.log"),
            "-jar",
            home.resolve("jboss-modules.jar").toString(),
            "-mp",
            home.resolve("modules").toString(),
            "org.jboss.as.standalone"));
    return command;
  }

  /**
   * Takes bodies of 100 MB, and leaves an {@code Authorization} that no constraint asks for to the
   * application.
   */
  private static String settings(String original) {
    return original
        .replace("<http-listener ", "<http-listener max-post-size=\"100000000\" ")
        .replace(
            "<servlet-container name=\"default\">",
            "<servlet-container name=\"default\" proactive-authentication=\"false\">");
  }

  private static String md5(String text) {
    try {
      return HexFormat.of()
          .formatHex(MessageDigest.getInstance("MD5").digest(text.getBytes(UTF_8)));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}

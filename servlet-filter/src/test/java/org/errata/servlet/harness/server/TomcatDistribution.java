package org.errata.servlet.harness.server;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/** Tomcat: a base of its own, whose applications are in {@code webapps} and stay packed. */
final class TomcatDistribution implements Server {

  static final String SERVER_XML =
      """
      <Server port="-1">
        <Service name="Catalina">
          <Connector address="127.0.0.1" port="${port}" />
          <Engine name="Catalina" defaultHost="localhost">
            <Realm className="org.apache.catalina.realm.MemoryRealm" />
            <Host name="localhost" appBase="webapps" unpackWARs="false" autoDeploy="false" />
          </Engine>
        </Service>
      </Server>
      """;

  static final String USERS =
      """
      <tomcat-users>
        <role rolename="client" />
        <user username="demo@example.com" password="secret" roles="client" />
      </tomcat-users>
      """;

  /** The log manager of Tomcat reads this for the root logger. */
  private static final String ROOT_HANDLER = ".handlers = java.util.logging.ConsoleHandler\n";

  @Override
  public List<String> install(Installation installation) throws IOException {
    Path home = installation.in(installation.distribution(), "apache-tomcat");
    Path base = installation.work();
    Folders.copy(home.resolve("conf"), base.resolve("conf"));
    installation.write(base.resolve("conf/server.xml"), SERVER_XML);
    installation.write(base.resolve("conf/tomcat-users.xml"), USERS);
    installation.write(
        base.resolve("conf/logging.properties"), RecordLine.PROPERTIES + ROOT_HANDLER);
    installation.copyApplications(base.resolve("webapps"));
    Folders.create(base.resolve("temp"));
    return List.of(
        "-Djava.util.logging.manager=org.apache.juli.ClassLoaderLogManager",
        "-Djava.util.logging.config.file=" + base.resolve("conf/logging.properties"),
        RecordLine.FORMAT,
        "-Dcatalina.home=" + home,
        "-Dcatalina.base=" + base,
        "-Djava.io.tmpdir=" + base.resolve("temp"),
        "-cp",
        home.resolve("bin/bootstrap.jar") + ":" + home.resolve("bin/tomcat-juli.jar"),
        "org.apache.catalina.startup.Bootstrap",
        "start");
  }
}

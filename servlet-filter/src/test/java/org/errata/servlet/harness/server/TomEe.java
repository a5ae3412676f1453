package org.errata.servlet.harness.server;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** TomEE, embedded: one jar, whose applications are named on its command line. */
final class TomEe implements Server {

  @Override
  public List<String> install(Installation installation) throws IOException {
    Path work = installation.work();
    Path users = work.resolve("users.xml");
    installation.write(users, TomcatDistribution.USERS);
    installation.write(
        work.resolve("server.xml"),
        TomcatDistribution.SERVER_XML.replace(
            "MemoryRealm\"", "MemoryRealm\" pathname=\"" + users.toUri() + "\""));
    installation.write(work.resolve("logging.properties"), RecordLine.PROPERTIES);
    Folders.create(work.resolve("temp"));
    List<String> command = new ArrayList<>();
    command.addAll(
        List.of(
            "--add-opens=java.base/java.lang=ALL-UNNAMED",
            "-Djava.util.logging.config.file=" + work.resolve("logging.properties"),
            RecordLine.FORMAT,
            "-Djava.io.tmpdir=" + work.resolve("temp"),
            "-jar",
            installation.in(installation.distribution(), "tomee-embedded").toString(),
            "--host",
            "127.0.0.1",
            "--port",
            Integer.toString(installation.port()),
            "--directory",
            work.resolve("base").toString(),
            "--serverxml",
            work.resolve("server.xml").toString()));
    for (Path application : installation.applications()) {
      command.addAll(List.of("--path", application.toString()));
    }
    return command;
  }
}

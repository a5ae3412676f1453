package org.errata.servlet.harness.server;

import java.io.IOException;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Path;
import java.util.List;

/**
 * Spring Boot: a program that registers in code what the {@code web.xml} of the application {@code
 * conformance} says. It runs no other application.
 */
final class SpringBoot implements Server {

  /** The one application. */
  static final String APPLICATION = "conformance";

  @Override
  public List<String> install(Installation installation) throws IOException {
    Path application = installation.work().resolve("application");
    unpack(installation.work().resolve("packed/" + APPLICATION + ".war"), application);
    Path users = installation.work().resolve("users.xml");
    installation.write(users, TomcatDistribution.USERS);
    Folders.create(installation.work().resolve("temp"));
    return List.of(
        installation.logProperty(),
        "-Djava.io.tmpdir=" + installation.work().resolve("temp"),
        "-cp",
        application.resolve("WEB-INF/classes")
            + ":"
            + installation.distribution().resolve("classes")
            + ":"
            + installation.distribution().resolve("lib/*"),
        "org.errata.servlet.springboot.ConformanceBoot",
        "--application=" + application,
        "--users=" + users,
        "--server.address=127.0.0.1",
        "--server.port=" + installation.port(),
        "--server.servlet.context-path=/" + APPLICATION,
        "--logging.level.org.errata=TRACE");
  }

  private static void unpack(Path packed, Path folder) throws IOException {
    try (FileSystem archive = FileSystems.newFileSystem(packed)) {
      Folders.copy(archive.getPath("/WEB-INF"), folder.resolve("WEB-INF"));
    }
  }
}

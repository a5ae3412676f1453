package org.errata.servlet.harness.server;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;

/**
 * What one run of a server is given. All paths are absolute.
 *
 * @param distribution the folder of its unpacked distribution, which no run changes
 * @param work the empty folder of this run
 * @param port the port on which it listens, on the loopback address alone
 * @param otherPort the first of {@value #OTHER_PORTS} ports for what it listens on besides
 * @param applications the packed web applications
 * @param log where the application {@code log-file} writes all records of {@code
 *     java.util.logging}; a server that writes them to standard error ignores it
 */
record Installation(
    Path distribution, Path work, int port, int otherPort, List<Path> applications, Path log) {

  static final int OTHER_PORTS = 20;

  /** The system property that names {@link #log} to the application {@code log-file}. */
  String logProperty() {
    return "-Derrata.testLog=" + log;
  }

  /** Returns the one file or folder of the distribution that has this beginning of its name. */
  Path in(Path folder, String beginning) throws IOException {
    try (var found = Files.list(folder)) {
      return found
          .filter(file -> file.getFileName().toString().startsWith(beginning))
          .findFirst()
          .orElseThrow(() -> new IOException("nothing begins with " + beginning + " in " + folder));
    }
  }

  /** Deploys by copying all applications into a folder, under their names. */
  void copyApplications(Path folder) throws IOException {
    Files.createDirectories(folder);
    for (Path application : applications) {
      Files.copy(
          application,
          folder.resolve(application.getFileName()),
          StandardCopyOption.REPLACE_EXISTING);
    }
  }

  /** Writes a file of settings, in which {@code ${port}} is replaced. */
  void write(Path file, String text) {
    try {
      Files.createDirectories(file.getParent());
      Files.writeString(file, text.replace("${port}", Integer.toString(port)));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}

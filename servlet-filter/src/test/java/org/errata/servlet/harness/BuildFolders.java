package org.errata.servlet.harness;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.errata.servlet.harness.server.Folders;

/** The folders that the build has filled, and copies of folders. */
final class BuildFolders {

  private static final String SERVERS_PROPERTY = System.getProperty("errata.servers");

  /** Whether servers are tested as users install them, and nothing else. */
  static final boolean HAS_SERVERS = SERVERS_PROPERTY != null;

  /** Holds one folder for each server, with its distribution. */
  static final Path SERVERS = Path.of(HAS_SERVERS ? SERVERS_PROPERTY : "");

  /** Holds one folder for each container, with its class path. */
  static final Path CONTAINERS = Path.of("target", "containers");

  /** Holds the compiled tests. */
  static final Path TEST_CLASSES = Path.of("target", "test-classes");

  /** Holds the configuration of {@code java.util.logging} for the containers. */
  static final Path LOGGING = Path.of("src", "test", "containers", "logging.properties");

  /** Holds what a web application has besides classes and libraries. */
  static final Path WEBAPPS = Path.of("src", "test", "webapps");

  private BuildFolders() {}

  /** Copies the content of a folder into another, which is created if it is missing. */
  static void copy(Path from, Path to) {
    try {
      Folders.copy(from, to);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Copies the compiled classes of a package and the packages below it. */
  static void copyClasses(String packageName, Path to) {
    String path = packageName.replace('.', '/');
    copy(TEST_CLASSES.resolve(path), to.resolve(path));
  }

  /** Returns the folders in a folder, sorted by name. */
  static List<Path> in(Path folder) {
    try (Stream<Path> found = Files.list(folder)) {
      return found.filter(Files::isDirectory).sorted().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}

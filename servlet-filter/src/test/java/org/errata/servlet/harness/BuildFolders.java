package org.errata.servlet.harness;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.List;
import java.util.stream.Stream;

/** The folders that the build has filled, and copies of folders. */
final class BuildFolders {

  /** Holds one folder for each container, with its class path. */
  static final Path CONTAINERS = Path.of("target", "containers");

  /** Holds the compiled tests. */
  static final Path TEST_CLASSES = Path.of("target", "test-classes");

  /** Holds what a web application has besides classes and libraries. */
  static final Path WEBAPPS = Path.of("src", "test", "webapps");

  private BuildFolders() {}

  /** Copies the content of a folder into another, which is created if it is missing. */
  static void copy(Path from, Path to) {
    try {
      Files.walkFileTree(from, new Copy(from, to));
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

  private static final class Copy extends SimpleFileVisitor<Path> {

    private final Path from;
    private final Path to;

    private Copy(Path from, Path to) {
      this.from = from;
      this.to = to;
    }

    @Override
    public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes)
        throws IOException {
      Files.createDirectories(to.resolve(from.relativize(folder).toString()));
      return FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
      Path copy = to.resolve(from.relativize(file).toString());
      Files.copy(file, copy, StandardCopyOption.REPLACE_EXISTING);
      return FileVisitResult.CONTINUE;
    }
  }
}

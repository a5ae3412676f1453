package org.errata.servlet.harness.server;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Copies, packs and deletes folders. */
public final class Folders {

  private Folders() {}

  /** Copies the content of a folder into another, which is created if it is missing. */
  public static void copy(Path from, Path to) throws IOException {
    Files.walkFileTree(from, new Copy(from, to));
  }

  /** Creates a folder, and those above it. */
  static void create(Path folder) throws IOException {
    Files.createDirectories(folder);
  }

  /** Packs the content of a folder into a file of its name in another folder, and returns it. */
  static Path pack(Path folder, Path below) throws IOException {
    Files.createDirectories(below);
    Path packed = below.resolve(folder.getFileName() + ".war");
    try (OutputStream file = Files.newOutputStream(packed);
        ZipOutputStream zip = new ZipOutputStream(file)) {
      for (Path content : content(folder)) {
        zip.putNextEntry(new ZipEntry(folder.relativize(content).toString()));
        Files.copy(content, zip);
        zip.closeEntry();
      }
    }
    return packed;
  }

  private static List<Path> content(Path folder) throws IOException {
    try (Stream<Path> all = Files.walk(folder)) {
      return all.filter(Files::isRegularFile).sorted().toList();
    }
  }

  /** Deletes a folder with its content, if it is there. */
  static void delete(Path folder) throws IOException {
    if (!Files.exists(folder)) {
      return;
    }
    try (Stream<Path> all = Files.walk(folder)) {
      for (Path each : all.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(each);
      }
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

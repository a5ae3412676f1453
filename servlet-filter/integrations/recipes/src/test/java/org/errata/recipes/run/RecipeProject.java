package org.errata.recipes.run;

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
import org.errata.recipes.page.CodeBlock;
import org.errata.recipes.page.MarkdownPage;

/** A Maven project that a reader has made from the blocks of a page. */
public final class RecipeProject {

  private final Path folder;

  /**
   * Starts without a file.
   *
   * @param folder an empty folder
   */
  public RecipeProject(Path folder) {
    this.folder = folder;
  }

  /** Adds the files of all blocks that name one. A later file of the same name replaces it. */
  public RecipeProject with(MarkdownPage page) {
    for (CodeBlock block : page.blocks()) {
      block.file().ifPresent(file -> write(file, block.content()));
    }
    return this;
  }

  /** Adds the file of one block. */
  public RecipeProject with(MarkdownPage page, String file) {
    CodeBlock block =
        page.blocks().stream()
            .filter(one -> one.file().filter(file::equals).isPresent())
            .findFirst()
            .orElseThrow(() -> new IllegalArgumentException("no block is the file " + file));
    write(file, block.content());
    return this;
  }

  /** Replaces a text in all Java files, such as the port. */
  public RecipeProject replacing(String text, String replacement) {
    for (Path source : sources("main")) {
      try {
        Files.writeString(source, Files.readString(source).replace(text, replacement));
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
    return this;
  }

  /** Compiles it without any warning, and returns the folder of the classes and resources. */
  public Path classes(RecipeClassPath libraries) {
    return classes(libraries.jars());
  }

  private Path classes(List<Path> libraries) {
    Path classes = folder.resolve("target/classes");
    JavaCompilation.compile(sources("main"), libraries, classes);
    Path resources = folder.resolve("src/main/resources");
    if (Files.isDirectory(resources)) {
      copy(resources, classes);
    }
    return classes;
  }

  /** Compiles its unit tests too, and returns the folder of all classes and resources. */
  public Path testClasses(RecipeClassPath... others) {
    List<Path> libraries =
        Stream.concat(Stream.of(RecipeClassPath.UNIT_TESTS), Stream.of(others))
            .flatMap(part -> part.jars().stream())
            .distinct()
            .toList();
    Path classes = classes(libraries);
    JavaCompilation.compile(
        sources("test"), Stream.concat(Stream.of(classes), libraries.stream()).toList(), classes);
    return classes;
  }

  /** Makes an exploded WAR, with the jars of all class paths in {@code WEB-INF/lib}. */
  public Path war(RecipeClassPath container, RecipeClassPath libraries) {
    Path war = folder.resolve("target/war");
    copy(folder.resolve("src/main/webapp"), war);
    List<Path> bundled = libraries.jars();
    Path classes = war.resolve("WEB-INF/classes");
    JavaCompilation.compile(
        sources("main"),
        Stream.concat(bundled.stream(), container.jars().stream()).toList(),
        classes);
    Path resources = folder.resolve("src/main/resources");
    if (Files.isDirectory(resources)) {
      copy(resources, classes);
    }
    for (Path jar : bundled) {
      copyFile(jar, war.resolve("WEB-INF/lib").resolve(jar.getFileName()));
    }
    return war;
  }

  private List<Path> sources(String kind) {
    Path root = folder.resolve("src").resolve(kind).resolve("java");
    try (Stream<Path> files = Files.walk(root)) {
      return files.filter(file -> file.toString().endsWith(".java")).toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Adds a file that no block names. */
  public RecipeProject with(String file, String content) {
    write(file, content);
    return this;
  }

  private void write(String file, String content) {
    try {
      Path path = folder.resolve(file);
      Files.createDirectories(path.getParent());
      Files.writeString(path, content);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void copy(Path from, Path to) {
    try {
      Files.walkFileTree(
          from,
          new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
              copyFile(file, to.resolve(from.relativize(file).toString()));
              return FileVisitResult.CONTINUE;
            }
          });
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void copyFile(Path from, Path to) {
    try {
      Files.createDirectories(to.getParent());
      Files.copy(from, to, StandardCopyOption.REPLACE_EXISTING);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}

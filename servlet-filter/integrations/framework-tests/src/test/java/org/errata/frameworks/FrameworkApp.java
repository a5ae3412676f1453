package org.errata.frameworks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** A web application with the libraries of its frameworks. */
@SuppressWarnings("ImmutableEnumChecker") // the list is not changed
enum FrameworkApp {
  JSON("json", "jackson", "gson"),
  VALIDATION_8("validation", "validator-8"),
  VALIDATION_9("validation", "validator-9"),
  SPRING_6("spring", "spring-6", "jackson", "validator-8"),
  SPRING_7("spring", "spring-7", "jackson", "validator-9");

  private static final Path CLASS_PATHS = Path.of("target", "class-paths");
  private static final Path TEST_CLASSES = Path.of("target", "test-classes");

  private final String name;
  private final List<String> libraries;

  FrameworkApp(String name, String... libraries) {
    this.name = name;
    this.libraries = List.of(libraries);
  }

  /** Returns the path of a resource in the application. */
  String path(String inside) {
    return "/" + this + inside;
  }

  /** Lays the application out in a folder, and returns the folder of the application. */
  Path layOut(Path below) throws IOException {
    Path app = below.resolve(toString());
    copy(Path.of("src", "test", "webapps", name), app);
    String classes = "org/errata/frameworks/app/" + name;
    copy(TEST_CLASSES.resolve(classes), app.resolve("WEB-INF/classes").resolve(classes));
    copy(CLASS_PATHS.resolve("errata"), app.resolve("WEB-INF/lib"));
    for (String library : libraries) {
      copy(CLASS_PATHS.resolve(library), app.resolve("WEB-INF/lib"));
    }
    return app;
  }

  /** Copies files, and what is there already is replaced. */
  static void copy(Path from, Path to) throws IOException {
    try (Stream<Path> files = Files.walk(from)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        Path copy = to.resolve(from.relativize(file).toString());
        Files.createDirectories(copy.getParent());
        Files.write(copy, Files.readAllBytes(file));
      }
    }
  }

  @Override
  public String toString() {
    return name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
  }
}

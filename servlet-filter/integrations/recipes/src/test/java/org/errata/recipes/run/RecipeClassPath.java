package org.errata.recipes.run;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** The libraries that a reader gets from the dependencies of a recipe. The build copies them. */
public enum RecipeClassPath {
  /** Errata alone. */
  ERRATA(Path.of("target", "class-paths")),
  /** JUnit and the test kit. */
  UNIT_TESTS(Path.of("target", "class-paths")),
  /** Jetty 12.1 with Servlet 6.0. */
  JETTY_EE10(Path.of("target", "class-paths")),
  /** Jetty 12.1 with Servlet 6.1. */
  JETTY_EE11(Path.of("target", "class-paths")),
  /** Tomcat 11. */
  TOMCAT_11(Path.of("target", "class-paths")),
  /** Jersey 3.1, without a container. */
  JERSEY(Path.of("target", "class-paths")),
  /** RESTEasy 6.2, without a container. */
  RESTEASY(Path.of("target", "class-paths")),
  /** Tomcat 10.1. */
  TOMCAT_10(Path.of("boot-3", "target")),
  /** Spring Boot 3.5. */
  BOOT_3(Path.of("boot-3", "target")),
  /** Spring Boot 4. */
  BOOT_4(Path.of("boot-4", "target"));

  private final Path parent;

  RecipeClassPath(Path parent) {
    this.parent = parent;
  }

  private Path folder() {
    return parent.resolve(name().toLowerCase(Locale.ROOT).replace('_', '-')).toAbsolutePath();
  }

  /** Returns the jars, Errata's among them, each once. */
  public List<Path> jars() {
    Map<Path, Path> byName = new TreeMap<>();
    for (RecipeClassPath part : List.of(ERRATA, this)) {
      jarsIn(part.folder()).forEach(jar -> byName.putIfAbsent(jar.getFileName(), jar));
    }
    return List.copyOf(byName.values());
  }

  /** Returns the jars without those of Errata, which a WAR has in its {@code WEB-INF/lib}. */
  public List<Path> jarsOfServer() {
    return jarsIn(folder())
        .filter(jar -> !jar.getFileName().toString().startsWith("errata-"))
        .sorted()
        .toList();
  }

  private static Stream<Path> jarsIn(Path folder) {
    try (Stream<Path> files = Files.list(folder)) {
      return files.filter(file -> file.toString().endsWith(".jar")).toList().stream();
    } catch (IOException e) {
      throw new UncheckedIOException("the build copies it before the integration tests", e);
    }
  }
}

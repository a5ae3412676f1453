package org.errata.servlet.conformance.deployment;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.jar.JarFile;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import org.junit.jupiter.api.Test;

/** The content of the drop-in jar, which must not clash with what an application has. */
class DropInJarIT {

  private static final String PACKAGES = "org.errata.dropin.";

  private final Path jar = find();

  @Test
  void has_nothing_outside_of_its_packages_but_licences_services_and_what_tells_its_content()
      throws IOException {
    try (JarFile opened = new JarFile(jar.toFile())) {
      assertThat(opened.stream().filter(entry -> !entry.isDirectory()).map(ZipEntry::getName))
          .hasSizeGreaterThan(500)
          .filteredOn(name -> !name.startsWith("org/errata/"))
          // an offline build has no bill of materials
          .filteredOn(name -> !name.equals("META-INF/sbom/errata-servlet-filter.cdx.json"))
          .containsExactlyInAnyOrder(
              "META-INF/MANIFEST.MF",
              "META-INF/BUNDLED.md",
              "META-INF/LICENSE.md",
              "META-INF/NOTICE.md",
              "META-INF/services/jakarta.servlet.ServletContainerInitializer",
              "META-INF/services/org.errata.dropin.jakarta.json.bind.spi.JsonbProvider",
              "META-INF/services/org.errata.dropin.jakarta.json.spi.JsonProvider");
    }
  }

  @Test
  void has_services_of_its_own_packages_alone() throws IOException {
    try (JarFile opened = new JarFile(jar.toFile())) {
      List<ZipEntry> services =
          opened.stream()
              .map(ZipEntry.class::cast)
              .filter(entry -> entry.getName().matches("META-INF/services/.+"))
              .toList();
      assertThat(services).hasSize(3);
      for (ZipEntry service : services) {
        assertThat(new String(opened.getInputStream(service).readAllBytes(), UTF_8).lines())
            .isNotEmpty()
            .allSatisfy(line -> assertThat(line).startsWith("org.errata."));
      }
    }
  }

  @Test
  void says_what_is_inside_under_which_licence() throws IOException {
    try (JarFile opened = new JarFile(jar.toFile())) {
      String bundled = text(opened, "META-INF/BUNDLED.md");
      for (Path library : libraries()) {
        String name = library.getFileName().toString().replaceFirst("-\\d.*", "");
        assertThat(bundled).contains(":" + name + " | ");
      }
    }
  }

  @Test
  void has_the_licence_and_the_notice_of_each_library() throws IOException {
    try (JarFile opened = new JarFile(jar.toFile())) {
      for (Path library : libraries()) {
        try (JarFile original = new JarFile(library.toFile())) {
          for (String name : List.of("META-INF/LICENSE.md", "META-INF/NOTICE.md")) {
            assertThat(text(opened, name)).contains(text(original, name));
          }
        }
      }
    }
  }

  @Test
  void knows_the_exceptions_of_an_application_by_names_that_are_not_relocated() throws Exception {
    try (JarFile opened = new JarFile(jar.toFile())) {
      assertThat(opened.stream().filter(DropInJarIT::isOfFrameworks))
          .isNotEmpty()
          .allSatisfy(
              entry ->
                  assertThat(new String(bytes(opened, entry), ISO_8859_1))
                      .doesNotContain(PACKAGES));
    }
  }

  private static boolean isOfFrameworks(ZipEntry entry) {
    return entry.getName().matches("org/errata/servlet/framework/.+\\.class");
  }

  @Test
  void finds_the_messages_of_its_json_binding() throws Exception {
    URL[] path = {jar.toUri().toURL()};
    try (URLClassLoader loader = new URLClassLoader(path, ClassLoader.getPlatformClassLoader())) {
      Object jsonb = withContextLoader(loader);
      Class<?> type = loader.loadClass(PACKAGES + "jakarta.json.bind.Jsonb");
      assertThatThrownBy(
              () ->
                  type.getMethod("fromJson", String.class, Class.class)
                      .invoke(jsonb, "{}", int[].class))
          .cause()
          .hasMessage(
              "Incorrect position for processing type: class [I. Received event: START_OBJECT"
                  + " Allowed: [START_ARRAY]");
    }
  }

  /** Makes a Jsonb; its provider is looked up with the context class loader. */
  private static Object withContextLoader(ClassLoader loader) throws ReflectiveOperationException {
    Thread thread = Thread.currentThread();
    ClassLoader former = thread.getContextClassLoader();
    thread.setContextClassLoader(loader);
    try {
      return loader
          .loadClass(PACKAGES + "jakarta.json.bind.JsonbBuilder")
          .getMethod("create")
          .invoke(null);
    } finally {
      thread.setContextClassLoader(former);
    }
  }

  private static String text(JarFile jar, String name) throws IOException {
    return new String(bytes(jar, jar.getEntry(name)), UTF_8);
  }

  private static byte[] bytes(JarFile jar, ZipEntry entry) throws IOException {
    try (InputStream in = jar.getInputStream(entry)) {
      return in.readAllBytes();
    }
  }

  /** The jars of others that are in the drop-in jar. */
  private static List<Path> libraries() throws IOException {
    try (Stream<Path> jars = Files.list(Path.of("target", "containers", "web-inf-lib"))) {
      List<Path> libraries =
          jars.filter(library -> !library.getFileName().toString().startsWith("errata-")).toList();
      assertThat(libraries).hasSize(4);
      return libraries;
    }
  }

  private static Path find() {
    try (Stream<Path> found = Files.list(Path.of("target", "containers", "drop-in-lib"))) {
      return found
          .filter(file -> file.toString().endsWith("-dropin.jar"))
          .findFirst()
          .orElseThrow();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}

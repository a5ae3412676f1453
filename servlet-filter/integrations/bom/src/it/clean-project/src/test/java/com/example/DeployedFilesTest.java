package com.example;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.jar.Attributes;
import java.util.jar.JarFile;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import org.errata.ErrataException;
import org.errata.servlet.ErrorHandlingFilter;
import org.errata.testing.UsedIds;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The files that were deployed, and those of them that this project uses. */
class DeployedFilesTest {

  private static final Path DEPLOYED = Path.of(System.getProperty("deployed"), "org", "errata");
  private static final String VERSION = System.getProperty("version");

  @ParameterizedTest
  @ValueSource(classes = {ErrataException.class, ErrorHandlingFilter.class, UsedIds.class})
  void classes_come_from_the_repository_that_was_deployed_to(Class<?> type) throws Exception {
    Path jar = Path.of(type.getProtectionDomain().getCodeSource().getLocation().toURI());

    String origins = Files.readString(jar.resolveSibling("_remote.repositories"));

    assertTrue(origins.contains(".jar>deployed="), origins);
  }

  @ParameterizedTest
  @CsvSource({
    "errata-core, .pom .jar -sources.jar -javadoc.jar -cyclonedx.json",
    "errata-servlet-filter, .pom .jar -dropin.jar -sources.jar -javadoc.jar -cyclonedx.json",
    "errata-testkit, .pom .jar -sources.jar -javadoc.jar -cyclonedx.json",
    "errata-tomcat, .pom .jar -dropin.jar -sources.jar -javadoc.jar -cyclonedx.json",
    "errata-jetty, .pom .jar -dropin.jar -sources.jar -javadoc.jar -cyclonedx.json",
    "errata-spring-boot-starter, .pom .jar -sources.jar -javadoc.jar -cyclonedx.json",
    "errata-bom, .pom"
  })
  void each_module_has_the_files_that_its_users_need(String module, String endings)
      throws IOException {
    List<String> names =
        files(module, "").stream().map(Path::getFileName).map(Path::toString).toList();

    for (String ending : endings.split(" ")) {
      String name = module + "-[-.\\d]*\\d\\Q" + ending + "\\E";
      assertTrue(names.stream().anyMatch(found -> found.matches(name)), ending + " of " + names);
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "errata-core",
        "errata-servlet-filter",
        "errata-testkit",
        "errata-tomcat",
        "errata-jetty",
        "errata-spring-boot-starter"
      })
  void every_jar_says_its_title_version_and_vendor(String module) throws IOException {
    for (Path jar : files(module, ".jar")) {
      try (JarFile opened = new JarFile(jar.toFile())) {
        Attributes main = opened.getManifest().getMainAttributes();
        assertTrue(main.getValue("Implementation-Title").startsWith("Errata "), jar::toString);
        assertEquals(VERSION, main.getValue("Implementation-Version"), jar::toString);
        assertEquals("Errata", main.getValue("Implementation-Vendor"), jar::toString);
      }
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"errata-servlet-filter", "errata-tomcat", "errata-jetty"})
  void a_drop_in_jar_has_the_bill_of_materials_that_is_deployed(String module) throws IOException {
    String bill = Files.readString(files(module, "-cyclonedx.json").get(0));
    assertTrue(bill.contains("pkg:maven/org.eclipse/yasson@"), bill);
    for (Path jar : files(module, "-dropin.jar")) {
      try (JarFile opened = new JarFile(jar.toFile())) {
        ZipEntry entry = opened.getEntry("META-INF/sbom/" + module + ".cdx.json");
        assertEquals(bill, new String(opened.getInputStream(entry).readAllBytes(), UTF_8));
      }
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "errata-bom",
        "errata-core",
        "errata-servlet-filter",
        "errata-testkit",
        "errata-tomcat",
        "errata-jetty",
        "errata-spring-boot-starter"
      })
  void a_pom_has_no_parent_and_nothing_of_the_tests(String module) throws IOException {
    for (Path pom : files(module, ".pom")) {
      String text = Files.readString(pom);
      assertFalse(text.contains("<parent>"), text);
      assertFalse(text.contains("junit"), text);
    }
  }

  @Test
  void nothing_else_is_deployed() throws IOException {
    try (Stream<Path> modules = Files.list(DEPLOYED)) {
      assertEquals(8, modules.count());
    }
  }

  private static List<Path> files(String module, String ending) throws IOException {
    try (Stream<Path> files = Files.list(DEPLOYED.resolve(module).resolve(VERSION))) {
      List<Path> found = files.filter(file -> file.toString().endsWith(ending)).toList();
      assertFalse(found.isEmpty(), module);
      return found;
    }
  }
}

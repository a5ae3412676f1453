package org.errata.demo;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.jar.JarFile;
import java.util.zip.ZipEntry;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The jar of the demo, which has everything that the demo needs. */
class DemoJarIT {

  private static final Path JAR = Path.of("target", "errata-demo-app.jar");

  @Test
  void serves_everything_after_it_was_moved_and_then_deleted(@TempDir Path folder)
      throws IOException {
    Path moved = Files.copy(JAR, folder.resolve("demo.jar"));
    try (DemoProcess demo = DemoProcess.startJar(Map.of("PORT", "0"), moved)) {
      URI uri = demo.ready();
      // as a build does, in the checkout that the demo runs from
      Files.delete(moved);

      for (String path :
          List.of(
              "/",
              "/page/front.js",
              "/errors/",
              "/errors/?lang=fr",
              "/errors/forbidden",
              "/errors/openapi.json",
              "/errors/problem.schema.json",
              "/errors/catalogue.csv")) {
        assertThat(new DemoRequest(uri, "GET", path).send().status()).as(path).isEqualTo(200);
      }
      for (String type : List.of("application/json", "application/problem+json", "text/html")) {
        for (String language : List.of("en", "de", "fr")) {
          DemoResponse failed =
              new DemoRequest(uri, "GET", "/faults/exception")
                  .header("Accept", type)
                  .header("Accept-Language", language)
                  .send();
          assertThat(failed.status()).isEqualTo(500);
          assertThat(failed.header("Content-Type")).startsWith(type);
          assertThat(failed.header("Content-Language")).isEqualTo(language);
        }
      }
      assertThat(new DemoRequest(uri, "GET", Paths.TAXTYPE + "2").asDemo().send().status())
          .isEqualTo(200);
      assertThat(
              new DemoRequest(uri, "POST", Paths.CALCTAXES)
                  .asDemo()
                  .header("client_profile_id", "1")
                  .header("Content-Type", "application/json")
                  .body(
                      "{\"inv\":[{\"doc\":\"DOC-1\",\"itms\":["
                          + "{\"ref\":\"a\",\"chg\":100.00,\"line\":1,\"tran\":19,\"serv\":6}]}]}")
                  .send()
                  .status())
          .isEqualTo(200);
      demo.terminate();
      demo.exitValue();
      assertThat(demo.errors()).noneMatch(line -> line.contains("NoClassDefFoundError"));
    }
  }

  @Test
  void says_what_is_inside_under_which_licence() throws IOException {
    String bundled = text("META-INF/BUNDLED.md");

    assertThat(libraries())
        .hasSizeGreaterThan(10)
        .allSatisfy(
            library -> {
              String name = library.getFileName().toString().replaceFirst("-\\d.*", "");
              assertThat(bundled).containsPattern("\\b\\Q" + name + "\\E\\b");
            });
  }

  @Test
  void has_the_licence_and_the_notice_of_each_library() throws IOException {
    for (Path library : libraries()) {
      try (JarFile opened = new JarFile(library.toFile())) {
        for (String name :
            List.of("META-INF/LICENSE.md", "META-INF/LICENSE.txt", "META-INF/NOTICE.md")) {
          if (opened.getEntry(name) != null) {
            assertThat(text(name)).contains(text(opened, name));
          }
        }
      }
    }
  }

  /** The jars of the class path whose classes are in the jar, except those of Errata. */
  private static List<Path> libraries() throws IOException {
    List<Path> found = new ArrayList<>();
    try (JarFile demo = new JarFile(JAR.toFile())) {
      for (String element : System.getProperty("java.class.path").split(File.pathSeparator, -1)) {
        if (element.endsWith(".jar")
            && !Path.of(element).getFileName().toString().startsWith("errata-")
            && isIn(demo, element)) {
          found.add(Path.of(element));
        }
      }
    }
    return found;
  }

  private static boolean isIn(JarFile demo, String library) throws IOException {
    try (JarFile opened = new JarFile(library)) {
      return opened.stream()
          .map(ZipEntry::getName)
          .filter(name -> name.endsWith(".class") && !name.endsWith("module-info.class"))
          .findFirst()
          .filter(name -> demo.getEntry(name) != null)
          .isPresent();
    }
  }

  private static String text(String name) throws IOException {
    try (JarFile opened = new JarFile(JAR.toFile())) {
      return text(opened, name);
    }
  }

  private static String text(JarFile jar, String name) throws IOException {
    try (InputStream in = jar.getInputStream(jar.getEntry(name))) {
      return new String(in.readAllBytes(), UTF_8);
    }
  }
}

package org.errata.servlet.catalogfile;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.net.MalformedURLException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TranslationFolderTest {

  private static final String[] FILES = {
    "conf/errors.json",
    "conf/errors_de.properties",
    "conf/errors_de_AT.properties",
    "conf/errors.properties",
    "conf/more/errors_fr.properties",
    "errors_es.properties"
  };

  @TempDir private Path folder;

  @Test
  void of_a_file_on_disk_has_the_properties_files_beside_it() throws IOException {
    for (String file : FILES) {
      Path path = folder.resolve(file);
      Files.createDirectories(path.getParent());
      Files.writeString(path, file);
    }
    has_the_properties_files_of_conf(folder.resolve("conf/errors.json").toUri().toURL());
  }

  @Test
  void of_a_file_in_a_jar_has_the_properties_files_beside_it_and_leaves_the_jar_closed()
      throws IOException {
    Path jar = folder.resolve("a.jar");
    try (OutputStream out = Files.newOutputStream(jar);
        JarOutputStream entries = new JarOutputStream(out)) {
      for (String file : FILES) {
        entries.putNextEntry(new JarEntry(file));
        entries.write(file.getBytes(UTF_8));
      }
    }
    has_the_properties_files_of_conf(new URL("jar:" + jar.toUri() + "!/conf/errors.json"));

    try (OutputStream out = Files.newOutputStream(jar);
        JarOutputStream entries = new JarOutputStream(out)) {
      entries.putNextEntry(new JarEntry("conf/errors_it.properties"));
      entries.write("new".getBytes(UTF_8));
    }
    TranslationFolder replaced =
        new UrlFolder(new URL("jar:" + jar.toUri() + "!/conf/errors.json"), "conf/");
    assertThat(replaced.propertiesFiles()).containsExactly("errors_it.properties");
    assertThat(replaced.read("errors_it.properties")).contains("new".getBytes(UTF_8));
  }

  @Test
  void that_cannot_be_listed_is_asked_for_languages_and_then_for_countries() {
    Set<String> there =
        Set.of("errors_de.properties", "errors_de_AT.properties", "errors_fr_CA.properties");

    assertThat(TranslationFolder.probe(there::contains))
        .containsExactly("errors_de.properties", "errors_de_AT.properties");
  }

  private static void has_the_properties_files_of_conf(URL file) throws MalformedURLException {
    TranslationFolder conf = new UrlFolder(file, "conf/");

    assertThat(conf.propertiesFiles())
        .containsExactlyInAnyOrder(
            "errors.properties", "errors_de.properties", "errors_de_AT.properties");
    assertThat(conf.locationOf("errors_de.properties")).isEqualTo("conf/errors_de.properties");
    assertThat(conf.read("errors_de.properties"))
        .contains("conf/errors_de.properties".getBytes(UTF_8));
    assertThat(conf.read("errors_fr.properties")).isEmpty();
  }
}

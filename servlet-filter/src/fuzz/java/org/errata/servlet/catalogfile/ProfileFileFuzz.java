package org.errata.servlet.catalogfile;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.errata.rule.ProfileDirectory;

/**
 * A file of any bytes lists profiles or is refused with problems. Every profile that another JSON
 * parser finds in it is known.
 */
public final class ProfileFileFuzz {

  private ProfileFileFuzz() {}

  /**
   * Reads one file.
   *
   * @param file the bytes of a profile file
   */
  public static void fuzzerTestOneInput(byte[] file) {
    ConfigurationProblems problems = new ConfigurationProblems();
    Optional<ProfileDirectory> profiles = ProfileFile.read("profiles.json", file, problems);
    assertThat(problems.isEmpty()).isEqualTo(profiles.isPresent());
    assertThat(problems.lines()).allMatch(line -> line.startsWith("profiles.json, line "));
    profiles.ifPresent(directory -> knowsAll(directory, new String(file, StandardCharsets.UTF_8)));
  }

  private static void knowsAll(ProfileDirectory directory, String file) {
    String text = file.startsWith("\uFEFF") ? file.substring(1) : file;
    try (JsonReader reader = Json.createReader(new StringReader(text))) {
      JsonObject clients = reader.readObject();
      clients.forEach(
          (client, numbers) ->
              numbers
                  .asJsonArray()
                  .getValuesAs(JsonNumber.class)
                  .forEach(
                      number ->
                          assertThat(directory.has(client, number.longValueExact())).isTrue()));
      assertThat(directory.has("", 0)).isFalse();
    }
  }
}

package org.errata.servlet.catalogfile;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.errata.afc.AfcGeneral;

/**
 * A file of any bytes translates entries or is refused with problems, each at a place of the file.
 */
public final class TranslationFileFuzz {

  private TranslationFileFuzz() {}

  /**
   * Reads one file.
   *
   * @param content the bytes of a translation
   */
  public static void fuzzerTestOneInput(byte[] content) {
    ConfigurationProblems problems = new ConfigurationProblems();
    Optional<TranslationFile> file =
        TranslationFile.read("errors_de.properties", Locale.GERMAN, content, problems);
    assertThat(problems.isEmpty()).isEqualTo(file.isPresent());
    file.ifPresent(
        translation -> {
          translation.checkAgainst(AfcGeneral.catalogue(), Set.of());
          translation.addUnknownIds(AfcGeneral.catalogue(), Set.of(), problems);
        });
    assertThat(problems.lines())
        .allMatch(line -> line.matches("(?s)errors_de.properties, line \\d+, column \\d+: .+"));
  }
}

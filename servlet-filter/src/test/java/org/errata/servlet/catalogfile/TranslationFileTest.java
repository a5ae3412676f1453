package org.errata.servlet.catalogfile;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.errata.catalogue.Catalogue;
import org.errata.catalogue.Entry;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TranslationFileTest {

  private static final Catalogue PENS =
      Catalogue.of("pens", "Pens", List.of(Entry.of("no-pen", 409, "No pen").build()));

  /** In each file the message is blank; {@code N} stands for a line feed and {@code R} for CR. */
  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "no-pen.message=                         | 1 | 1",
        "`  no-pen.message: `                    | 1 | 3",
        "# a commentNno-pen.message=             | 2 | 1",
        "# not continued \\Nno-pen.message=      | 2 | 1",
        "`  ! not continued \\N no-pen.message=` | 2 | 2",
        "NN no-pen.message=                      | 3 | 2",
        "`  N no-pen.message=`                   | 2 | 2",
        "RN RNno-pen.message=                    | 3 | 1",
        "a=bNno-pen.message=NaN                  | 2 | 1",
        "a=b\\Nc=dNno-pen.message=               | 3 | 1",
        "a=b\\RNc=dRNno-pen.message=             | 3 | 1",
        "a=b\\\\Nno-pen.message=                 | 2 | 1",
        "a=b\\Rc\\\\RNno-pen.message=            | 3 | 1",
        "a=\\N# no commentNno-pen.message=       | 3 | 1",
        "no-pen.message=\\N   \\N                | 1 | 1",
        "no-pen.\\N   message=                   | 1 | 1",
        "no-pen.\\RN   message=                  | 1 | 1",
        "`no-pen.message=N  `                    | 1 | 1",
        "no-pen.message=xNno-pen.message=        | 2 | 1",
        "no-pen.message=N# ends with \\          | 1 | 1",
        "a=b\\NNno-pen.message=                  | 3 | 1",
      })
  void a_problem_is_at_the_beginning_of_its_key(String file, int line, int column) {
    String text = file.replace("N", "\n").replace("R", "\r");
    for (String mark : List.of("", "\uFEFF")) {
      assertThat(problems(mark + text))
          .containsExactly(
              "errors_de.properties, line %d, column %d: no-pen.message: the message is blank"
                  .formatted(line, column));
    }
  }

  @Test
  void an_escape_needs_four_digits() {
    assertThat(problems("a=\\\\u00\nb=\\u00e4\nc=\\u00e"))
        .containsExactly(
            "errors_de.properties, line 3, column 3: found \\u; allowed are four hexadecimal digits"
                + " after it");
  }

  @ParameterizedTest
  @CsvSource({
    "errors_de.properties, de",
    "errors_de_AT.properties, de-AT",
    "errors_zh_Hant_TW.properties, zh-Hant-TW"
  })
  void a_name_has_a_language(String name, String tag) {
    assertThat(TranslationFile.language("/WEB-INF/" + name)).contains(Locale.forLanguageTag(tag));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "errors.properties",
        "errors_.properties",
        "errors_d.properties",
        "errors_de.txt",
        "errors_de_x.properties",
        "own_errors_de.properties"
      })
  void any_other_name_is_not_that_of_a_translation(String name) {
    assertThat(TranslationFile.language(name)).isEmpty();
  }

  private static List<String> problems(String content) {
    ConfigurationProblems problems = new ConfigurationProblems();
    TranslationFile.read("errors_de.properties", Locale.GERMAN, content.getBytes(UTF_8), problems)
        .ifPresent(file -> file.checkAgainst(PENS, Set.of()));
    return problems.lines();
  }
}

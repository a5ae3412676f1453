package org.errata.representation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AcceptHeaderTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "text/html | text/html 1000",
        "text/html, application/json | text/html 1000, application/json 1000",
        "text/html,application/json | text/html 1000, application/json 1000",
        "` ,, text/html ,, ` | text/html 1000",
        "TEXT/Html | text/html 1000",
        "*/* | */* 1000",
        "text/* | text/* 1000",
        "text/html;q=0.5 | text/html 500",
        "text/html;Q=0.5 | text/html 500",
        "text/html ; q=0.5 | text/html 500",
        "text/html;q=0 | text/html 0",
        "text/html;q=0. | text/html 0",
        "text/html;q=0.0 | text/html 0",
        "text/html;q=0.000 | text/html 0",
        "text/html;q=0.001 | text/html 1",
        "text/html;q=0.12 | text/html 120",
        "text/html;q=0.999 | text/html 999",
        "text/html;q=1 | text/html 1000",
        "text/html;q=1. | text/html 1000",
        "text/html;q=1.000 | text/html 1000",
        "text/html;q=.2 | text/html 200",
        "text/html;level=1;q=0.5;ext=2 | text/html 500",
        "text/html;level=1 | text/html 1000",
        "text/html;q=0.5;q=0.7 | text/html 500",
        "text/html; | text/html 1000",
        "text/html;;q=0.5 | text/html 500",
        "text/html;q | text/html 1000",
        "text/html;a=\"b,c\";q=0.5, text/plain | text/html 500, text/plain 1000",
        "text/html;a=\";q=0.1\";q=0.5 | text/html 500",
        "text/html;a=\"\\\",\";q=0.5, text/plain | text/html 500, text/plain 1000",
        "text/html;a=\"\\\\\";q=0.5, text/plain | text/html 500, text/plain 1000",
        "text/html;a=\"b\";c=\", text/plain, \";q=0.5 | text/html 500",
        "text/html;a=\"b, text/plain | text/html 1000, text/plain 1000",
        "text/html;a=\"b\\\", text/plain;q=0.5 | text/html 1000, text/plain 500",
        "text/html;a=\"b\"c\", text/plain | text/html 1000, text/plain 1000",
      })
  void is_parsed_into_ranges(String header, String ranges) {
    assertThat(parsed(header)).isEqualTo(ranges);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        " ",
        ",",
        ";",
        "\"",
        "\\",
        "\"\\",
        "text",
        "text/",
        "/html",
        "/",
        "*",
        "*/html",
        "text/html/x",
        "text /html",
        "text/ html",
        "text html",
        "te(xt/html",
        "text/ht@ml",
        "\"text/html\"",
        "text/\"html\"",
        "text/html\u0000",
        "text/h\u007ftml",
        "text/htm\u00e4",
        "text/html;q=",
        "text/html;q=x",
        "text/html;q=.",
        "text/html;q=-1",
        "text/html;q=-0.5",
        "text/html;q=+1",
        "text/html;q=1.001",
        "text/html;q=1.1",
        "text/html;q=2",
        "text/html;q=10",
        "text/html;q=00.5",
        "text/html;q=0.1234",
        "text/html;q=0.5.5",
        "text/html;q=1e0",
        "text/html;q=\"0.5\"",
        "text/html;q=0.\u0665",
        "text/html;q=NaN",
      })
  void ignores_a_malformed_element(String element) {
    assertThat(parsed(element + ", text/plain;q=0.3")).isEqualTo("text/plain 300");
    assertThat(parsed("text/plain;q=0.3, " + element)).isEqualTo("text/plain 300");
  }

  @Test
  void accepts_every_character_of_a_token_in_a_range() {
    assertThat(parsed("a!#$%&'*+-.^_`|~0/b!#$%&'*+-.^_`|~9"))
        .isEqualTo("a!#$%&'*+-.^_`|~0/b!#$%&'*+-.^_`|~9 1000");
  }

  private static String parsed(String header) {
    return AcceptHeader.parse(header).stream()
        .map(range -> range.type() + "/" + range.subtype() + " " + range.quality())
        .collect(Collectors.joining(", "));
  }
}

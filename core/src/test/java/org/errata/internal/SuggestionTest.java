package org.errata.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SuggestionTest {

  private static final List<String> NAMES = List.of("id", "status", "message", "howToResolve");

  @ParameterizedTest
  @CsvSource({
    "message, message",
    "mesage, message",
    "MESSAGE, message",
    "massege, message",
    "stauts, status",
    "ids, id",
    "d, id",
    "howtoresolve, howToResolve",
    "how-to-resolve, howToResolve",
  })
  void finds_the_most_similar_name(String typed, String name) {
    assertThat(Suggestion.nearest(typed, NAMES)).contains(name);
    assertThat(Suggestion.didYouMean(typed, NAMES)).isEqualTo("; did you mean " + name + "?");
  }

  @ParameterizedTest
  @CsvSource({"xx", "code", "''", "description", "messages-of-another-kind"})
  void finds_no_name_that_is_not_similar(String typed) {
    assertThat(Suggestion.nearest(typed, NAMES)).isEmpty();
    assertThat(Suggestion.didYouMean(typed, NAMES)).isEmpty();
  }

  @Test
  void finds_no_name_if_there_are_none() {
    assertThat(Suggestion.nearest("id", List.of())).isEmpty();
  }
}

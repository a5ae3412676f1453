package org.errata.servlet.framework;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.errata.Violation;
import org.junit.jupiter.api.Test;

class ViolationOrderTest {

  @Test
  void is_that_of_place_then_index_then_text() {
    List<Violation> ordered =
        List.of(
            Violation.at("", "x"),
            Violation.at("/a/2/b", "x"),
            Violation.at("/a/10/b", "x"),
            Violation.at("/a/10/b", "y"),
            Violation.at("/a/10/b/c", "x"),
            Violation.at("/a/x", "x"),
            Violation.inQuery("a", "x"),
            Violation.inHeader("a", "x"),
            Violation.inPath("a", "x"));
    List<Violation> reversed =
        IntStream.range(0, ordered.size())
            .mapToObj(i -> ordered.get(ordered.size() - 1 - i))
            .toList();

    assertThat(ViolationOrder.first(reversed)).isEqualTo(ordered);
  }

  @Test
  void has_each_violation_once_and_no_more_than_a_hundred() {
    List<Violation> many =
        IntStream.range(0, 300).mapToObj(i -> Violation.at("/" + i / 2, "x")).toList();

    assertThat(ViolationOrder.first(many))
        .hasSize(100)
        .startsWith(Violation.at("/0", "x"), Violation.at("/1", "x"))
        .endsWith(Violation.at("/99", "x"));
  }
}

package org.errata.servlet.conformance;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The table as such; it is written to {@code target/conformance.md}. */
class TableTest {

  private final List<Situation> rows = Table.rows().toList();

  @Test
  void every_situation_has_a_name_of_its_own() {
    assertThat(rows.stream().map(Situation::toString)).doesNotHaveDuplicates();
    assertThat(rows).hasSizeGreaterThan(600);
  }

  @Test
  void every_situation_says_what_it_follows() {
    assertThat(rows).noneMatch(row -> row.clause().isBlank() || row.name().isBlank());
  }

  @Test
  void the_page_has_every_situation_and_every_deviation() throws IOException {
    String page = TablePage.of(rows);
    assertThat(page.lines().filter(line -> line.startsWith("| "))).hasSizeGreaterThan(rows.size());
    assertThat(page).contains("| uncaught | an unchecked exception | Servlet 6.0, 10.9.2 |");
    assertThat(page).contains("| undertow | uncaught | still unavailable |");
    Files.writeString(Path.of("target", "conformance.md"), page);
  }
}

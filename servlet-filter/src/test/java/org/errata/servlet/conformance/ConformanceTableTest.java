package org.errata.servlet.conformance;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.errata.servlet.conformance.situation.Situation;
import org.junit.jupiter.api.Test;

/** Checks the table itself and writes it to {@code target/conformance.md}. */
class ConformanceTableTest {

  private final List<Situation> rows = ConformanceTable.rows().toList();

  @Test
  void every_situation_has_a_unique_name() {
    assertThat(rows.stream().map(Situation::toString)).doesNotHaveDuplicates();
    assertThat(rows).hasSizeGreaterThan(600);
  }

  @Test
  void every_situation_names_the_clause_that_it_follows() {
    assertThat(rows).noneMatch(row -> row.clause().isBlank() || row.name().isBlank());
  }

  @Test
  void the_page_has_every_situation_and_every_deviation() throws IOException {
    String page = ConformancePage.of(rows);
    assertThat(page.lines().filter(line -> line.startsWith("| "))).hasSizeGreaterThan(rows.size());
    assertThat(page).contains("| uncaught | an unchecked exception | Servlet 6.0, 10.9.2 |");
    assertThat(page).contains("| undertow | uncaught | still unavailable |");
    assertThat(page).contains(" of them over HTTP/2 too.");
    assertThat(page.substring(page.indexOf("## Deviations over HTTP/2 alone")))
        .contains("| undertow | partial output | the whole page, with Content-Length |");
    Files.writeString(Path.of("target", "conformance.md"), page);
  }

  @Test
  void situations_over_http_2_leave_out_what_only_http_1_1_has() {
    List<Situation> overHttp2 = Http2Situations.among(rows.stream()).toList();
    assertThat(overHttp2).hasSizeGreaterThan(850);
    assertThat(overHttp2)
        .extracting(Situation::name)
        .contains("an exception, chunks unread", "flushed, nothing written")
        .doesNotContain(
            "an invalid chunk size",
            "a chunk extension and a trailer",
            "a client that half-closes within the body",
            "flushed, and the client asked for Connection: close");
  }

  @Test
  void situations_are_selected_by_part_of_family_and_name_ignoring_case() {
    assertThat(ConformanceTable.rowsWith("SENDERROR: a message with"))
        .extracting(Situation::toString)
        .containsExactly(
            "sendError: a message with markup", "sendError: a message with a line break");
    assertThat(ConformanceTable.rowsWith("")).hasSameSizeAs(rows);
    assertThat(ConformanceTable.rowsWith("no such situation")).isEmpty();
  }
}

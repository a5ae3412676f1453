package org.errata.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import java.util.ArrayList;
import java.util.List;
import org.errata.catalogue.Catalogue;
import org.errata.catalogue.Entry;
import org.junit.jupiter.api.Test;

class ReportTest {

  private static final RequestId ID = new RequestId("k7rm-2xq9-vt4h-c8pn");
  private static final Finding FORBIDDEN = Finding.of(Catalogue.afcGeneral().entry("forbidden"));
  private static final Finding UNAUTHORIZED =
      Finding.of(Catalogue.afcGeneral().entry("unauthorized"));

  @Test
  void has_the_status_of_its_first_finding() {
    var report = new Report(List.of(FORBIDDEN, UNAUTHORIZED), ID);

    assertThat(report.first()).isEqualTo(FORBIDDEN);
    assertThat(report.status()).isEqualTo(403);
  }

  @Test
  void has_at_least_one_finding() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Report(List.of(), ID))
        .withMessage("a report needs at least one finding");
  }

  @Test
  void refuses_null_by_name() {
    assertThatNullPointerException()
        .isThrownBy(() -> new Report(List.of(FORBIDDEN), null))
        .withMessage("requestId");
  }

  @Test
  void does_not_change() {
    var findings = new ArrayList<>(List.of(FORBIDDEN));
    var report = new Report(findings, ID);

    findings.add(UNAUTHORIZED);

    assertThat(report.findings()).containsExactly(FORBIDDEN);
    assertThatExceptionOfType(UnsupportedOperationException.class)
        .isThrownBy(() -> report.findings().clear());
  }

  @Test
  void has_no_headers_when_nothing_asks_for_one() {
    assertThat(new Report(List.of(FORBIDDEN), ID).headers()).isEmpty();
  }

  @Test
  void carries_the_challenge_of_a_401_that_is_not_the_first() {
    assertThat(new Report(List.of(FORBIDDEN, UNAUTHORIZED), ID).headers())
        .containsOnlyKeys("WWW-Authenticate")
        .containsEntry("WWW-Authenticate", "Basic realm=\"api\", charset=\"UTF-8\"");
  }

  @Test
  void prefers_what_this_occurrence_knows_to_what_entries_say() {
    var first = Entry.of("entry-a", 503, "A").withHeader("Retry-After", "entry a").build();
    var second = Entry.of("entry-b", 503, "B").build();

    var report =
        new Report(
            List.of(Finding.of(first), Finding.of(second).withHeader("retry-after", "finding b")),
            ID);

    assertThat(report.headers()).hasSize(1).containsEntry("Retry-After", "finding b");
  }

  @Test
  void prefers_the_first_finding_to_later_ones() {
    var first = Entry.of("entry-a", 503, "A").withHeader("Link", "entry a").build();
    var second = Entry.of("entry-b", 503, "B").withHeader("LINK", "entry b").build();

    var report =
        new Report(
            List.of(
                Finding.of(first).withHeader("Retry-After", "finding a"),
                Finding.of(second).withHeader("RETRY-AFTER", "finding b")),
            ID);

    assertThat(report.headers())
        .hasSize(2)
        .containsEntry("Link", "entry a")
        .containsEntry("Retry-After", "finding a");
  }
}

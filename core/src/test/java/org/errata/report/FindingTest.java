package org.errata.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import java.util.HashMap;
import java.util.Map;
import org.errata.catalogue.Catalogue;
import org.errata.catalogue.Entry;
import org.junit.jupiter.api.Test;

class FindingTest {

  private static final Entry FORBIDDEN = Catalogue.afcGeneral().entry("forbidden");

  @Test
  void may_know_nothing_more_than_its_entry() {
    assertThat(Finding.of(FORBIDDEN).entry()).isSameAs(FORBIDDEN);
    assertThat(Finding.of(FORBIDDEN).headers()).isEmpty();
  }

  @Test
  void gets_a_header_by_becoming_another() {
    var finding = Finding.of(FORBIDDEN);

    var more = finding.withHeader("Retry-After", "30").withHeader("Link", "</a>");

    assertThat(more.headers()).isEqualTo(Map.of("Retry-After", "30", "Link", "</a>"));
    assertThat(more.entry()).isSameAs(FORBIDDEN);
    assertThat(finding.headers()).isEmpty();
  }

  @Test
  void gets_a_header_only_once() {
    assertThat(
            Finding.of(FORBIDDEN)
                .withHeader("Retry-After", "30")
                .withHeader("Retry-After", "60")
                .headers())
        .isEqualTo(Map.of("Retry-After", "60"));
  }

  @Test
  void does_not_change() {
    var headers = new HashMap<String, String>();
    headers.put("Retry-After", "30");
    var finding = new Finding(FORBIDDEN, Map.of(), headers);

    headers.clear();

    assertThat(finding.headers()).isEqualTo(Map.of("Retry-After", "30"));
    assertThatExceptionOfType(UnsupportedOperationException.class)
        .isThrownBy(() -> finding.headers().clear());
  }

  @Test
  void refuses_null_by_name() {
    assertThatNullPointerException().isThrownBy(() -> Finding.of(null)).withMessage("entry");
    assertThatNullPointerException()
        .isThrownBy(() -> Finding.of(FORBIDDEN).withHeader(null, "30"))
        .withMessage("name");
    assertThatNullPointerException()
        .isThrownBy(() -> Finding.of(FORBIDDEN).withHeader("Retry-After", null))
        .withMessage("value");
  }
}

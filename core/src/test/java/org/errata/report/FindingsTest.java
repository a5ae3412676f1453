package org.errata.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Serial;
import java.util.List;
import org.errata.catalogue.Catalogue;
import org.errata.catalogue.Entry;
import org.junit.jupiter.api.Test;

class FindingsTest {

  private static final Catalogue CATALOGUE = Catalogue.afcGeneral();
  private static final Entry FORBIDDEN = CATALOGUE.entry("forbidden");
  private static final Entry UNAUTHORIZED = CATALOGUE.entry("unauthorized");

  @Test
  void are_carried_through_every_wrapping() {
    var thrown = new Exception(new RuntimeException(new Error(ErrataException.of(FORBIDDEN))));

    assertThat(Findings.carriedBy(thrown, CATALOGUE)).contains(List.of(Finding.of(FORBIDDEN)));
  }

  @Test
  void are_those_of_the_outermost_exception_that_carries_any() {
    var inner = ErrataException.of(UNAUTHORIZED);
    var outer = new ErrataException(Finding.of(FORBIDDEN), inner);

    assertThat(Findings.carriedBy(new RuntimeException(outer), CATALOGUE))
        .contains(List.of(Finding.of(FORBIDDEN)));
  }

  @Test
  void may_be_carried_by_any_exception_or_error() {
    assertThat(Findings.carriedBy(new Own(List.of(Finding.of(FORBIDDEN)), null), CATALOGUE))
        .contains(List.of(Finding.of(FORBIDDEN)));
  }

  @Test
  void are_not_those_of_an_exception_that_has_lost_its_own() {
    var inner = ErrataException.of(UNAUTHORIZED);

    assertThat(Findings.carriedBy(new Own(List.of(), inner), CATALOGUE))
        .contains(List.of(Finding.of(UNAUTHORIZED)));
    assertThat(Findings.carriedBy(new Own(List.of(), null), CATALOGUE)).isEmpty();
  }

  @Test
  void are_not_carried_by_other_exceptions() {
    assertThat(Findings.carriedBy(new RuntimeException(new IOException()), CATALOGUE)).isEmpty();
  }

  @Test
  void are_not_looked_for_among_suppressed_exceptions() {
    var thrown = new IOException();
    thrown.addSuppressed(ErrataException.of(FORBIDDEN));

    assertThat(Findings.carriedBy(thrown, CATALOGUE)).isEmpty();
  }

  private static final class Own extends Error implements Findings {
    @Serial private static final long serialVersionUID = 1L;
    private final transient List<Finding> findings;

    Own(List<Finding> findings, Throwable cause) {
      super("own", cause);
      this.findings = findings;
    }

    @Override
    public List<Finding> findings(Catalogue catalogue) {
      return findings;
    }
  }
}

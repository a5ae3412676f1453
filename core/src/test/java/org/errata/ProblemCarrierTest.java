package org.errata;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.io.IOException;
import java.io.Serial;
import java.util.ArrayList;
import java.util.List;
import org.errata.afc.AfcGeneral;
import org.errata.catalogue.Catalogue;
import org.errata.catalogue.Entry;
import org.junit.jupiter.api.Test;

class ProblemCarrierTest {

  private static final Catalogue CATALOGUE = AfcGeneral.catalogue();
  private static final Entry FORBIDDEN = CATALOGUE.entry("forbidden");
  private static final Entry UNAUTHORIZED = CATALOGUE.entry("unauthorized");

  @Test
  void finds_problems_however_deeply_they_are_wrapped() {
    var thrown = new Exception(new RuntimeException(new Error(ErrataException.of(FORBIDDEN))));

    assertThat(ProblemCarrier.problemsIn(thrown, CATALOGUE))
        .contains(List.of(Problem.of(FORBIDDEN)));
  }

  @Test
  void prefers_the_outermost_exception_with_problems() {
    var inner = ErrataException.of(UNAUTHORIZED);
    var outer = new ErrataException(Problem.of(FORBIDDEN), inner);

    assertThat(ProblemCarrier.problemsIn(new RuntimeException(outer), CATALOGUE))
        .contains(List.of(Problem.of(FORBIDDEN)));
  }

  @Test
  void finds_problems_of_any_exception_or_error() {
    assertThat(ProblemCarrier.problemsIn(new Own(List.of(Problem.of(FORBIDDEN)), null), CATALOGUE))
        .contains(List.of(Problem.of(FORBIDDEN)));
  }

  @Test
  void ignores_an_exception_that_has_lost_its_problems() {
    var inner = ErrataException.of(UNAUTHORIZED);

    assertThat(ProblemCarrier.problemsIn(new Own(List.of(), inner), CATALOGUE))
        .contains(List.of(Problem.of(UNAUTHORIZED)));
    assertThat(ProblemCarrier.problemsIn(new Own(List.of(), null), CATALOGUE)).isEmpty();
  }

  @Test
  void finds_none_in_other_exceptions() {
    assertThat(ProblemCarrier.problemsIn(new RuntimeException(new IOException()), CATALOGUE))
        .isEmpty();
  }

  @Test
  void ignores_suppressed_exceptions() {
    var thrown = new IOException();
    thrown.addSuppressed(ErrataException.of(FORBIDDEN));

    assertThat(ProblemCarrier.problemsIn(thrown, CATALOGUE)).isEmpty();
  }

  @Test
  void refuses_no_list_and_lists_with_null_or_with_an_unknown_entry() {
    var unknown = List.of(Problem.of("not-looked-up"));

    assertThatIllegalStateException()
        .isThrownBy(() -> ProblemCarrier.problemsIn(new Own(null, null), CATALOGUE))
        .withMessage("org.errata.ProblemCarrierTest$Own returned null as problems");
    assertThatIllegalStateException()
        .isThrownBy(() -> ProblemCarrier.problemsIn(new Own(withNull(), null), CATALOGUE))
        .withMessage("org.errata.ProblemCarrierTest$Own returned a list of problems with null");
    assertThatIllegalStateException()
        .isThrownBy(() -> ProblemCarrier.problemsIn(new Own(unknown, null), CATALOGUE))
        .withMessageContaining("not-looked-up");
  }

  @Test
  void copies_a_list_that_changes_later() {
    var problems = new ArrayList<>(List.of(Problem.of(FORBIDDEN)));
    var found = ProblemCarrier.problemsIn(new Own(problems, null), CATALOGUE).orElseThrow();

    problems.clear();

    assertThat(found).containsExactly(Problem.of(FORBIDDEN));
  }

  private static List<Problem> withNull() {
    var problems = new ArrayList<Problem>();
    problems.add(Problem.of(FORBIDDEN));
    problems.add(null);
    return problems;
  }

  private static final class Own extends Error implements ProblemCarrier {
    @Serial private static final long serialVersionUID = 1L;
    private final transient List<Problem> problems;

    Own(List<Problem> problems, Throwable cause) {
      super("own", cause);
      this.problems = problems;
    }

    @Override
    public List<Problem> problems(Catalogue catalogue) {
      return problems;
    }
  }
}

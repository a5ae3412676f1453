package org.errata;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.util.ArrayList;
import java.util.List;
import org.errata.afc.AfcGeneral;
import org.junit.jupiter.api.Test;

class ErrataExceptionTest {

  private static final Problem FORBIDDEN = Problem.of(AfcGeneral.catalogue().entry("forbidden"));
  private static final Problem PROFILE =
      Problem.of(AfcGeneral.catalogue().entry("profile-id-not-found"));

  @Test
  void carries_a_finding() {
    var problem = FORBIDDEN.withHeader("Retry-After", "30");

    assertThat(new ErrataException(problem).problems(AfcGeneral.catalogue()))
        .containsExactly(problem);
    assertThat(ErrataException.of(FORBIDDEN.entry()).problems(AfcGeneral.catalogue()))
        .containsExactly(FORBIDDEN);
  }

  @Test
  void carries_several_findings() {
    var problems = new ArrayList<>(List.of(PROFILE, FORBIDDEN));
    var exception = ErrataException.of(problems);

    problems.clear();

    assertThat(exception.problems(AfcGeneral.catalogue())).containsExactly(PROFILE, FORBIDDEN);
  }

  @Test
  void carries_at_least_one() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> ErrataException.of(List.of()))
        .withMessage("an exception needs at least one problem to carry");
  }

  @Test
  void tells_the_log_which_entries_were_raised_and_why() {
    var cause = new IOException("disk");

    assertThat(new ErrataException(PROFILE, cause))
        .hasMessage("profile-id-not-found: Profile ID not found.")
        .hasCause(cause);
    assertThat(ErrataException.of(List.of(PROFILE, FORBIDDEN)))
        .hasMessage("profile-id-not-found: Profile ID not found.; forbidden: Forbidden")
        .hasNoCause();
  }

  @Test
  void says_where_it_came_from() {
    var exception = new ErrataException(FORBIDDEN);
    exception.addSuppressed(new IOException());

    assertThat(exception.getStackTrace()[0].getMethodName()).isEqualTo("says_where_it_came_from");
    assertThat(exception.getSuppressed()).hasSize(1);
  }

  @Test
  void has_neither_stack_trace_nor_suppressed_exceptions_when_asked_so() {
    var exception = ErrataException.stackless(FORBIDDEN);
    exception.addSuppressed(new IOException());

    assertThat(exception.getStackTrace()).isEmpty();
    assertThat(exception.getSuppressed()).isEmpty();
    assertThat(exception.problems(AfcGeneral.catalogue())).containsExactly(FORBIDDEN);
    assertThat(exception).hasMessage("forbidden: Forbidden");
  }

  @Test
  void comes_back_from_serialization_with_its_message_and_without_findings() throws Exception {
    var exception = new ErrataException(FORBIDDEN, new IOException("disk"));

    var back = (ErrataException) serializedAndBack(exception);

    assertThat(back).hasMessage("forbidden: Forbidden");
    assertThat(back.getCause()).hasMessage("disk");
    assertThat(back.problems(AfcGeneral.catalogue())).isEmpty();
    assertThat(ProblemCarrier.problemsIn(back, AfcGeneral.catalogue())).isEmpty();
  }

  private static Object serializedAndBack(Object object)
      throws IOException, ClassNotFoundException {
    var bytes = new ByteArrayOutputStream();
    try (var out = new ObjectOutputStream(bytes)) {
      out.writeObject(object);
    }
    try (var in = new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray()))) {
      return in.readObject();
    }
  }
}

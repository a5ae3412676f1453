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
  void has_a_problem() {
    var problem = FORBIDDEN.withHeader("Retry-After", "30");

    assertThat(new ErrataException(problem).problems(AfcGeneral.catalogue()))
        .containsExactly(problem);
    assertThat(ErrataException.of(FORBIDDEN.entry()).problems(AfcGeneral.catalogue()))
        .containsExactly(FORBIDDEN);
  }

  @Test
  void has_several_problems() {
    var problems = new ArrayList<>(List.of(PROFILE, FORBIDDEN));
    var exception = ErrataException.of(problems);

    problems.clear();

    assertThat(exception.problems(AfcGeneral.catalogue())).containsExactly(PROFILE, FORBIDDEN);
  }

  @Test
  void refuses_an_empty_list_of_problems() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> ErrataException.of(List.of()))
        .withMessage("an exception needs at least one problem to carry");
  }

  @Test
  void has_ids_and_messages_in_its_message_and_a_cause() {
    var cause = new IOException("disk");

    assertThat(new ErrataException(PROFILE, cause))
        .hasMessage("profile-id-not-found: Profile ID not found.")
        .hasCause(cause);
    assertThat(ErrataException.of(List.of(PROFILE, FORBIDDEN)))
        .hasMessage("profile-id-not-found: Profile ID not found.; forbidden: Forbidden")
        .hasNoCause();
  }

  @Test
  void has_a_stack_trace_and_suppressed_exceptions() {
    var exception = new ErrataException(FORBIDDEN);
    exception.addSuppressed(new IOException());

    assertThat(exception.getStackTrace()[0].getMethodName())
        .isEqualTo("has_a_stack_trace_and_suppressed_exceptions");
    assertThat(exception.getSuppressed()).hasSize(1);
  }

  @Test
  void has_neither_stack_trace_nor_suppressed_exceptions_if_it_is_stackless() {
    var exception = ErrataException.stackless(FORBIDDEN);
    exception.addSuppressed(new IOException());

    assertThat(exception.getStackTrace()).isEmpty();
    assertThat(exception.getSuppressed()).isEmpty();
    assertThat(exception.problems(AfcGeneral.catalogue())).containsExactly(FORBIDDEN);
    assertThat(exception).hasMessage("forbidden: Forbidden");
  }

  @Test
  void keeps_its_message_without_problems_when_serialized() throws Exception {
    var exception = new ErrataException(FORBIDDEN, new IOException("disk"));

    var read = (ErrataException) serializeAndRead(exception);

    assertThat(read).hasMessage("forbidden: Forbidden");
    assertThat(read.getCause()).hasMessage("disk");
    assertThat(read.problems(AfcGeneral.catalogue())).isEmpty();
    assertThat(ProblemCarrier.problemsIn(read, AfcGeneral.catalogue())).isEmpty();
  }

  private static Object serializeAndRead(Object object) throws IOException, ClassNotFoundException {
    var bytes = new ByteArrayOutputStream();
    try (var out = new ObjectOutputStream(bytes)) {
      out.writeObject(object);
    }
    try (var in = new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray()))) {
      return in.readObject();
    }
  }

  @Test
  void adds_violations_to_the_last_problem() {
    var exception =
        ErrataException.of(FORBIDDEN.entry())
            .and("invalid-request")
            .at("/inv/0/qty", "must not be negative")
            .inQuery("page", "must be a whole number")
            .inHeader("client_id", "is missing")
            .inPath("taxType", "is no number");

    var problems = exception.problems(AfcGeneral.catalogue());

    assertThat(problems.get(0).violations()).isEmpty();
    assertThat(problems.get(1).violations())
        .containsExactly(
            Violation.at("/inv/0/qty", "must not be negative"),
            Violation.inQuery("page", "must be a whole number"),
            Violation.inHeader("client_id", "is missing"),
            Violation.inPath("taxType", "is no number"));
    assertThat(exception.getMessage()).contains("[inv[0].qty: must not be negative, page: ");
  }
}

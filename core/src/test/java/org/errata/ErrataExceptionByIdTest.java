package org.errata;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.util.List;
import org.errata.catalogue.Catalogue;
import org.errata.catalogue.Entry;
import org.junit.jupiter.api.Test;

/** Exceptions that are made with the ids of entries. */
class ErrataExceptionByIdTest {

  private static final Entry NO_TAX = Entry.of("no-tax", 404, "No {tax}").build();
  private static final Entry LATER = Entry.of("later", 503, "Later").build();
  private static final Catalogue CATALOGUE = Catalogue.of("taxes", "Taxes", List.of(NO_TAX, LATER));

  @Test
  void adds_arguments_and_headers_to_the_last_problem() {
    var exception =
        ErrataException.of("no-tax")
            .with("tax", "VAT")
            .withHeader("X-Own", "1")
            .and("later")
            .with("more", 2)
            .withHeader("Retry-After", "30");

    assertThat(exception.problems(CATALOGUE))
        .containsExactly(
            Problem.of(NO_TAX).with("tax", "VAT").withHeader("X-Own", "1"),
            Problem.of(LATER).with("more", 2).withHeader("Retry-After", "30"));
  }

  @Test
  void has_ids_and_arguments_in_its_message_and_a_cause() {
    var cause = new IOException("disk");
    var exception = ErrataException.of("no-tax").with("tax", "VAT").and("later").because(cause);

    assertThat(exception).hasMessage("no-tax {tax=VAT}; later").hasCause(cause);
    assertThat(exception.getStackTrace()[1].getClassName()).isEqualTo(getClass().getName());
  }

  @Test
  void adds_a_problem_after_one_with_an_entry() {
    var exception = ErrataException.of(NO_TAX).with("tax", "VAT").and("later");

    assertThat(exception.problems(CATALOGUE))
        .containsExactly(Problem.of(NO_TAX).with("tax", "VAT"), Problem.of(LATER));
    assertThat(exception).hasMessage("no-tax: No VAT; later");
  }

  @Test
  void has_no_stack_trace_if_it_is_stackless() {
    var exception = ErrataException.stackless("no-tax").with("tax", 1).because(new IOException());

    assertThat(exception.getStackTrace()).isEmpty();
    assertThat(exception).hasMessage("no-tax {tax=1}").hasCauseInstanceOf(IOException.class);
  }

  @Test
  void is_found_among_the_causes_of_another_exception() {
    var wrapped = new IllegalStateException(ErrataException.of("no-tax").with("tax", 1));

    assertThat(ProblemCarrier.problemsIn(wrapped, CATALOGUE))
        .contains(List.of(Problem.of(NO_TAX).with("tax", 1)));
  }

  @Test
  void fails_with_a_suggestion_if_the_catalogue_does_not_have_the_id() {
    var exception = ErrataException.of("no-taxes");

    assertThatIllegalArgumentException()
        .isThrownBy(() -> exception.problems(CATALOGUE))
        .withMessage("catalogue 'taxes' has no entry 'no-taxes'; did you mean no-tax?");
    assertThatIllegalArgumentException().isThrownBy(() -> ErrataException.of("No Tax"));
    assertThatIllegalArgumentException().isThrownBy(() -> exception.and(""));
  }

  @Test
  void keeps_its_message_and_cause_when_serialized() throws Exception {
    var exception = ErrataException.of("no-tax").with("tax", 1).because(new IOException("disk"));

    var read = (ErrataException) serializeAndRead(exception);

    assertThat(read).hasMessage("no-tax {tax=1}");
    assertThat(read.getCause()).hasMessage("disk");
    assertThat(read.problems(CATALOGUE)).isEmpty();
    assertThat((ErrataException) serializeAndRead(read)).hasMessage("no-tax {tax=1}");
  }

  private static Object serializeAndRead(Object object) throws Exception {
    var bytes = new ByteArrayOutputStream();
    try (var out = new ObjectOutputStream(bytes)) {
      out.writeObject(object);
    }
    try (var in = new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray()))) {
      return in.readObject();
    }
  }
}

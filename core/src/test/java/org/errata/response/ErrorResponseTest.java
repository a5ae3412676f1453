package org.errata.response;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import java.util.ArrayList;
import java.util.List;
import org.errata.Problem;
import org.errata.RequestId;
import org.errata.afc.AfcGeneral;
import org.errata.catalogue.Entry;
import org.junit.jupiter.api.Test;

class ErrorResponseTest {

  private static final RequestId ID = new RequestId("k7rm-2xq9-vt4h-c8pn");
  private static final Problem FORBIDDEN = Problem.of(AfcGeneral.catalogue().entry("forbidden"));
  private static final Problem UNAUTHORIZED =
      Problem.of(AfcGeneral.catalogue().entry("unauthorized"));

  @Test
  void has_the_status_of_its_first_problem() {
    var response = new ErrorResponse(List.of(FORBIDDEN, UNAUTHORIZED), ID);

    assertThat(response.first()).isEqualTo(FORBIDDEN);
    assertThat(response.status()).isEqualTo(403);
  }

  @Test
  void refuses_an_empty_list_of_problems() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new ErrorResponse(List.of(), ID))
        .withMessage("an error response needs at least one problem");
  }

  @Test
  void refuses_null_by_name() {
    assertThatNullPointerException()
        .isThrownBy(() -> new ErrorResponse(List.of(FORBIDDEN), null))
        .withMessage("requestId");
  }

  @Test
  void does_not_change() {
    var problems = new ArrayList<>(List.of(FORBIDDEN));
    var response = new ErrorResponse(problems, ID);

    problems.add(UNAUTHORIZED);

    assertThat(response.problems()).containsExactly(FORBIDDEN);
    assertThatExceptionOfType(UnsupportedOperationException.class)
        .isThrownBy(() -> response.problems().clear());
  }

  @Test
  void has_no_headers_if_neither_problem_nor_entry_has_one() {
    assertThat(new ErrorResponse(List.of(FORBIDDEN), ID).headers()).isEmpty();
  }

  @Test
  void has_the_header_fields_of_its_only_problem_and_of_the_entry() {
    var entry = Entry.of("entry-a", 503, "A").withHeader("Link", "entry a").build();
    var problem = Problem.of(entry);

    assertThat(new ErrorResponse(List.of(problem), ID).headers())
        .hasSize(1)
        .containsEntry("Link", "entry a");
    assertThat(new ErrorResponse(List.of(problem.withHeader("Retry-After", "9")), ID).headers())
        .hasSize(2)
        .containsEntry("Link", "entry a")
        .containsEntry("Retry-After", "9");
  }

  @Test
  void carries_the_challenge_of_a_401_that_is_not_the_first() {
    var unauthorized = UNAUTHORIZED.withHeader("WWW-Authenticate", "Bearer");

    assertThat(new ErrorResponse(List.of(FORBIDDEN, unauthorized), ID).headers())
        .containsOnlyKeys("WWW-Authenticate")
        .containsEntry("WWW-Authenticate", "Bearer");
  }

  @Test
  void prefers_header_fields_of_problems_to_those_of_entries() {
    var first = Entry.of("entry-a", 503, "A").withHeader("Retry-After", "entry a").build();
    var second = Entry.of("entry-b", 503, "B").build();

    var response =
        new ErrorResponse(
            List.of(Problem.of(first), Problem.of(second).withHeader("retry-after", "problem b")),
            ID);

    assertThat(response.headers()).hasSize(1).containsEntry("Retry-After", "problem b");
  }

  @Test
  void prefers_header_fields_of_the_first_problem() {
    var first = Entry.of("entry-a", 503, "A").withHeader("Link", "entry a").build();
    var second = Entry.of("entry-b", 503, "B").withHeader("LINK", "entry b").build();

    var response =
        new ErrorResponse(
            List.of(
                Problem.of(first).withHeader("Retry-After", "problem a"),
                Problem.of(second).withHeader("RETRY-AFTER", "problem b")),
            ID);

    assertThat(response.headers())
        .hasSize(2)
        .containsEntry("Link", "entry a")
        .containsEntry("Retry-After", "problem a");
  }
}

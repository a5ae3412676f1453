package org.errata.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.errata.Problem;
import org.errata.catalogue.Entry;
import org.junit.jupiter.api.Test;

class RuleSetTest {

  private static final Problem A = problem("entry-a");
  private static final Problem B = problem("entry-b");

  private static final String DEMO = "Basic ZGVtb0BleGFtcGxlLmNvbTpzZWNyZXQ=";

  private final List<String> asked = new ArrayList<>();

  @Test
  void finds_nothing_when_all_conditions_hold() throws IOException {
    var rules = List.of(holding("one"), holding("two"));

    assertThat(RuleSet.firstProblemOf(rules).check(FakeRequest.get())).isEmpty();
    assertThat(RuleSet.allProblemsOf(rules).check(FakeRequest.get())).isEmpty();
    assertThat(asked).containsExactly("one", "two", "one", "two");
  }

  @Test
  void finds_nothing_without_rules() throws IOException {
    assertThat(RuleSet.firstProblemOf(List.of()).check(FakeRequest.get())).isEmpty();
    assertThat(RuleSet.allProblemsOf(List.of()).check(FakeRequest.get())).isEmpty();
  }

  @Test
  void stops_at_the_first_finding() throws IOException {
    var rules =
        RuleSet.firstProblemOf(
            List.of(holding("one"), problem("two", A), problem("three", B), holding("four")));

    assertThat(rules.check(FakeRequest.get())).containsExactly(A);
    assertThat(asked).containsExactly("one", "two");
  }

  @Test
  void reports_all_findings_in_the_order_of_the_rules() throws IOException {
    var rules =
        RuleSet.allProblemsOf(
            List.of(problem("one", B), holding("two"), problem("three", A), holding("four")));

    assertThat(rules.check(FakeRequest.get())).containsExactly(B, A);
    assertThat(asked).containsExactly("one", "two", "three", "four");
  }

  @Test
  void reports_the_same_finding_once() throws IOException {
    var rules =
        RuleSet.allProblemsOf(List.of(problem("one", A), problem("two", B), problem("three", A)));

    assertThat(rules.check(FakeRequest.get())).containsExactly(A, B);
  }

  @Test
  void starts_anew_with_each_request() throws IOException {
    var rules = RuleSet.allProblemsOf(List.of(problem("one", A), problem("two", B)));

    assertThat(rules.check(FakeRequest.get())).containsExactly(A, B);
    assertThat(rules.check(FakeRequest.get())).containsExactly(A, B);
  }

  @Test
  void passes_over_a_rule_that_has_no_point_any_more() throws IOException {
    var rules =
        RuleSet.allProblemsOf(
            List.of(pointlessAfterAny("one", A), pointlessAfterAny("two", B), holding("three")));

    assertThat(rules.check(FakeRequest.get())).containsExactly(A);
    assertThat(asked).containsExactly("one", "three");
  }

  @Test
  void does_not_change_with_the_list_it_was_made_from() throws IOException {
    var list = new ArrayList<>(List.of(problem("one", A)));
    var rules = RuleSet.allProblemsOf(list);

    list.clear();

    assertThat(rules.check(FakeRequest.get())).containsExactly(A);
  }

  @Test
  void lets_the_exceptions_of_a_rule_pass() {
    var rules =
        RuleSet.allProblemsOf(
            List.of(
                request -> {
                  throw new IOException("connection reset");
                }));

    assertThatExceptionOfType(IOException.class).isThrownBy(() -> rules.check(FakeRequest.get()));
  }

  @Test
  void reports_wrong_credentials_and_a_wrong_profile_header_as_one_401() throws IOException {
    assertThat(all(1).check(post("{}").with("client_profile_id", "abc")))
        .containsExactly(Problem.of(Entries.UNAUTHORIZED));
  }

  @Test
  void reports_an_unknown_profile_and_a_broken_body_together() throws IOException {
    var request = client("{").with("client_profile_id", "7");

    assertThat(all(1).check(request))
        .containsExactly(
            Problem.of(Entries.PROFILE_ID_NOT_FOUND),
            Problem.of(Entries.REQUEST_BODY_CANNOT_BE_EMPTY));
  }

  @Test
  void does_not_charge_the_quota_for_a_request_that_is_refused_anyway() throws IOException {
    var rules = all(1);

    assertThat(rules.check(post("{}"))).isNotEmpty();
    assertThat(rules.check(client("{}").with("client_profile_id", "7"))).isNotEmpty();
    assertThat(rules.check(client("{}"))).isEmpty();
    assertThat(rules.check(client("{}")))
        .extracting(Problem::entry)
        .containsExactly(Entries.FORBIDDEN);
  }

  @Test
  void does_not_read_the_body_after_a_401() throws IOException {
    var body = FakeBody.of("{");

    assertThat(all(1).check(post("").with(body))).containsExactly(Problem.of(Entries.UNAUTHORIZED));
    assertThat(body.wasRead()).isFalse();
  }

  @Test
  void does_not_read_the_body_after_a_403() throws IOException {
    var rules = all(1);
    var body = FakeBody.of("{");
    assertThat(rules.check(client("{}"))).isEmpty();

    assertThat(rules.check(client("").with(body)))
        .extracting(Problem::entry)
        .containsExactly(Entries.FORBIDDEN);
    assertThat(body.wasRead()).isFalse();
  }

  @Test
  void does_not_ask_for_a_body_that_waits_for_100_continue_when_it_is_refused() throws IOException {
    var body = FakeBody.of("{");
    var request =
        client("").with(body).with("client_profile_id", "7").with("Expect", "100-continue");

    assertThat(all(1).check(request)).containsExactly(Problem.of(Entries.PROFILE_ID_NOT_FOUND));
    assertThat(body.wasRead()).isFalse();
  }

  @Test
  void asks_for_a_body_that_waits_for_100_continue_when_nothing_else_is_wrong() throws IOException {
    var request = client("{").with("Expect", "100-continue");

    assertThat(all(1).check(request))
        .containsExactly(Problem.of(Entries.REQUEST_BODY_CANNOT_BE_EMPTY));
  }

  /** The rules of the API in the order of its documentation. */
  private static RuleSet all(int quota) {
    return RuleSet.allProblemsOf(
        List.of(
            new CredentialsAccepted((c, request) -> true, Entries.UNAUTHORIZED),
            new ProfileKnown(
                (clientId, profile) -> profile == 1,
                Entries.UNAUTHORIZED,
                Entries.PROFILE_ID_NOT_FOUND),
            new QuotaRemaining(new Quota(quota, Duration.ofMinutes(5)), () -> 0, Entries.FORBIDDEN),
            new JsonBodyPresentAndWhole(Set.of("POST"), Entries.REQUEST_BODY_CANNOT_BE_EMPTY)));
  }

  private static FakeRequest post(String json) {
    return FakeRequest.of("POST")
        .with("Content-Type", "application/json")
        .with("client_id", "1001")
        .with(FakeBody.of(json));
  }

  private static FakeRequest client(String json) {
    return post(json).with("Authorization", DEMO);
  }

  private Rule holding(String name) {
    return request -> {
      asked.add(name);
      return Optional.empty();
    };
  }

  private Rule problem(String name, Problem problem) {
    return request -> {
      asked.add(name);
      return Optional.of(problem);
    };
  }

  private Rule pointlessAfterAny(String name, Problem problem) {
    return new Rule() {
      @Override
      public Optional<Problem> check(RequestView request) {
        asked.add(name);
        return Optional.of(problem);
      }

      @Override
      public boolean isPointlessAfter(List<Problem> earlier, RequestView request) {
        return true;
      }
    };
  }

  private static Problem problem(String id) {
    return Problem.of(Entry.of(id, 400, "Any").build());
  }
}

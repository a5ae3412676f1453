package org.errata.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.errata.Problem;
import org.errata.afc.AfcGeneral;
import org.errata.catalogue.Catalogue;
import org.errata.catalogue.Entry;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RuleSetTest {

  private static final Catalogue CATALOGUE = AfcGeneral.catalogue();

  private static final Problem A = problem("entry-a");
  private static final Problem B = problem("entry-b");

  private static final String DEMO = "Basic ZGVtb0BleGFtcGxlLmNvbTpzZWNyZXQ=";

  private final List<String> checked = new ArrayList<>();

  @Test
  void returns_nothing_when_all_rules_pass() throws IOException {
    var rules = List.of(passing("one"), passing("two"));

    assertThat(RuleSet.firstProblemOf(rules, CATALOGUE).check(FakeRequest.get()).problems())
        .isEmpty();
    assertThat(RuleSet.allProblemsOf(rules, CATALOGUE).check(FakeRequest.get()).problems())
        .isEmpty();
    assertThat(checked).containsExactly("one", "two", "one", "two");
  }

  @Test
  void returns_nothing_without_rules() throws IOException {
    assertThat(RuleSet.firstProblemOf(List.of(), CATALOGUE).check(FakeRequest.get()).problems())
        .isEmpty();
    assertThat(RuleSet.allProblemsOf(List.of(), CATALOGUE).check(FakeRequest.get()).problems())
        .isEmpty();
  }

  @Test
  void stops_at_the_first_problem() throws IOException {
    var rules =
        RuleSet.firstProblemOf(
            List.of(passing("one"), problem("two", A), problem("three", B), passing("four")),
            CATALOGUE);

    assertThat(rules.check(FakeRequest.get()).problems()).containsExactly(A);
    assertThat(checked).containsExactly("one", "two");
  }

  @Test
  void returns_all_problems_in_the_order_of_the_rules() throws IOException {
    var rules =
        RuleSet.allProblemsOf(
            List.of(problem("one", B), passing("two"), problem("three", A), passing("four")),
            CATALOGUE);

    assertThat(rules.check(FakeRequest.get()).problems()).containsExactly(B, A);
    assertThat(checked).containsExactly("one", "two", "three", "four");
  }

  @Test
  void tells_the_log_each_reason_with_the_name_of_the_rule() throws IOException {
    var rules =
        RuleSet.allProblemsOf(
            List.of(problem("one", A), problem("two", B), problem("three", A)), CATALOGUE);

    assertThat(rules.check(FakeRequest.get()))
        .isEqualTo(
            new Refusals(
                List.of(A, B),
                List.of(
                    "RuleSetTest: reason of one",
                    "RuleSetTest: reason of two",
                    "RuleSetTest: reason of three")));
  }

  @Test
  void tells_the_log_the_reason_of_a_401_or_403_alone() throws IOException {
    var forbidden = Problem.of("forbidden");
    var rules =
        RuleSet.allProblemsOf(List.of(problem("one", A), problem("two", forbidden)), CATALOGUE);

    assertThat(rules.check(FakeRequest.get()).reasons())
        .containsExactly("RuleSetTest: reason of two");
  }

  @Test
  void tells_the_log_the_name_alone_of_a_rule_without_a_reason() throws IOException {
    var rules = RuleSet.firstProblemOf(List.of(new NamedByItsClass()), CATALOGUE);

    assertThat(rules.check(FakeRequest.get()).reasons()).containsExactly("NamedByItsClass");
  }

  private static final class NamedByItsClass implements Rule {

    @Override
    public Optional<Refusal> check(RequestView request) {
      return Optional.of(Refusal.of(A));
    }
  }

  @Test
  void looks_up_a_problem_that_a_rule_has_made_with_an_id() throws IOException {
    List<Rule> rules =
        List.of(problem("one", Problem.of("profile-id-not-found").withHeader("X-Own", "1")));
    var expected = Problem.of(AfcEntries.PROFILE_ID_NOT_FOUND).withHeader("X-Own", "1");

    assertThat(RuleSet.firstProblemOf(rules, CATALOGUE).check(FakeRequest.get()).problems())
        .containsExactly(expected);
    assertThat(RuleSet.allProblemsOf(rules, CATALOGUE).check(FakeRequest.get()).problems())
        .containsExactly(expected);
  }

  @Test
  void throws_an_exception_that_names_the_rule_and_an_id_that_no_entry_has() {
    var rules = RuleSet.firstProblemOf(List.of(problem("one", Problem.of("forbiden"))), CATALOGUE);

    assertThatIllegalArgumentException()
        .isThrownBy(() -> rules.check(FakeRequest.get()))
        .withMessageStartingWith("rule RuleSetTest: ")
        .withMessageContaining("'forbiden'")
        .withMessageContaining("forbidden");
  }

  @Test
  void returns_equal_problems_once() throws IOException {
    var rules =
        RuleSet.allProblemsOf(
            List.of(problem("one", A), problem("two", B), problem("three", A)), CATALOGUE);

    assertThat(rules.check(FakeRequest.get()).problems()).containsExactly(A, B);
  }

  @Test
  void checks_each_request_from_the_start() throws IOException {
    var rules = RuleSet.allProblemsOf(List.of(problem("one", A), problem("two", B)), CATALOGUE);

    assertThat(rules.check(FakeRequest.get()).problems()).containsExactly(A, B);
    assertThat(rules.check(FakeRequest.get()).problems()).containsExactly(A, B);
  }

  @Test
  void skips_a_rule_that_is_skipped_after_earlier_problems() throws IOException {
    var rules =
        RuleSet.allProblemsOf(
            List.of(skippedAfterAny("one", A), skippedAfterAny("two", B), passing("three")),
            CATALOGUE);

    assertThat(rules.check(FakeRequest.get()).problems()).containsExactly(A);
    assertThat(checked).containsExactly("one", "three");
  }

  @ParameterizedTest
  @ValueSource(ints = {401, 403})
  void returns_a_401_or_403_alone_and_checks_no_rule_after_it(int status) throws IOException {
    var refused = Problem.of(Entry.of("refused", status, "No").build());
    var rules =
        RuleSet.allProblemsOf(
            List.of(problem("one", A), problem("two", refused), problem("three", B)), CATALOGUE);

    assertThat(rules.check(FakeRequest.get()).problems()).containsExactly(refused);
    assertThat(checked).containsExactly("one", "two");
  }

  @Test
  void returns_nothing_about_the_profiles_of_a_client_that_is_not_authenticated()
      throws IOException {
    assertThat(all(1).check(post("{").with("client_profile_id", "7")).problems())
        .containsExactly(AfcEntries.CHALLENGE);
  }

  @Test
  void counts_the_user_that_the_rule_credentials_has_accepted() throws IOException {
    var rules = all(2);
    int passed = 0;
    for (int i = 0; i < 60; i++) {
      var request = FakeRequest.of("GET").with("client_id", "id-" + i).with("Authorization", DEMO);
      passed += rules.check(request).isEmpty() ? 1 : 0;
    }

    assertThat(passed).isEqualTo(2);
  }

  @Test
  void does_not_change_with_the_list_it_was_made_from() throws IOException {
    var list = new ArrayList<>(List.of(problem("one", A)));
    var rules = RuleSet.allProblemsOf(list, CATALOGUE);

    list.clear();

    assertThat(rules.check(FakeRequest.get()).problems()).containsExactly(A);
  }

  @Test
  void throws_the_exception_of_a_rule() {
    var rules =
        RuleSet.allProblemsOf(
            List.of(
                request -> {
                  throw new IOException("connection reset");
                }),
            CATALOGUE);

    assertThatExceptionOfType(IOException.class).isThrownBy(() -> rules.check(FakeRequest.get()));
  }

  @Test
  void returns_wrong_credentials_and_a_wrong_profile_header_as_one_401() throws IOException {
    assertThat(all(1).check(post("{}").with("client_profile_id", "abc")).problems())
        .containsExactly(AfcEntries.CHALLENGE);
  }

  @Test
  void returns_an_unknown_profile_and_a_broken_body_together() throws IOException {
    var request = client("{").with("client_profile_id", "7");

    assertThat(all(1).check(request).problems())
        .extracting(Problem::entry)
        .containsExactly(AfcEntries.PROFILE_ID_NOT_FOUND, AfcEntries.REQUEST_BODY_CANNOT_BE_EMPTY);
  }

  @Test
  void does_not_count_a_request_with_another_problem_against_the_quota() throws IOException {
    var rules = all(1);

    assertThat(rules.check(post("{}")).problems()).isNotEmpty();
    assertThat(rules.check(client("{}").with("client_profile_id", "7")).problems()).isNotEmpty();
    assertThat(rules.check(client("{}")).problems()).isEmpty();
    assertThat(rules.check(client("{}")).problems())
        .extracting(Problem::entry)
        .containsExactly(AfcEntries.FORBIDDEN);
  }

  @Test
  void does_not_read_the_body_after_a_401() throws IOException {
    var body = FakeBody.of("{");

    assertThat(all(1).check(post("").with(body)).problems()).containsExactly(AfcEntries.CHALLENGE);
    assertThat(body.wasRead()).isFalse();
  }

  @Test
  void does_not_read_the_body_after_a_403() throws IOException {
    var rules = all(1);
    var body = FakeBody.of("{");
    assertThat(rules.check(client("{}")).problems()).isEmpty();

    assertThat(rules.check(client("").with(body)).problems())
        .extracting(Problem::entry)
        .containsExactly(AfcEntries.FORBIDDEN);
    assertThat(body.wasRead()).isFalse();
  }

  @Test
  void does_not_read_a_body_that_waits_for_100_continue_after_a_problem() throws IOException {
    var body = FakeBody.of("{");
    var request =
        client("").with(body).with("client_profile_id", "7").with("Expect", "100-continue");

    assertThat(all(1).check(request).problems())
        .containsExactly(Problem.of(AfcEntries.PROFILE_ID_NOT_FOUND));
    assertThat(body.wasRead()).isFalse();
  }

  @Test
  void reads_a_body_that_waits_for_100_continue_when_nothing_else_is_wrong() throws IOException {
    var request = client("{").with("Expect", "100-continue");

    assertThat(all(1).check(request).problems())
        .extracting(Problem::entry)
        .containsExactly(AfcEntries.REQUEST_BODY_CANNOT_BE_EMPTY);
  }

  /** The rules of the API in the order of its documentation. */
  private static RuleSet all(int quota) {
    return RuleSet.allProblemsOf(
        List.of(
            new CredentialsAccepted(
                (c, request) -> true, AfcEntries.UNAUTHORIZED, AfcEntries.HEADERS),
            new ProfileKnown(
                (clientId, profile) -> profile == 1,
                AfcEntries.CHALLENGE,
                AfcEntries.PROFILE_ID_NOT_FOUND,
                AfcEntries.HEADERS),
            new QuotaRemaining(
                new Quota(quota, Duration.ofMinutes(5)),
                () -> 0,
                AfcEntries.CHALLENGE,
                AfcEntries.FORBIDDEN,
                AfcEntries.HEADERS),
            AfcEntries.bodyRule(Set.of("POST"), ContentCodings.DEFAULT)),
        CATALOGUE);
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

  private Rule passing(String name) {
    return request -> {
      checked.add(name);
      return Optional.empty();
    };
  }

  private Rule problem(String name, Problem problem) {
    return request -> {
      checked.add(name);
      return Optional.of(Refusal.of(problem, "reason of " + name));
    };
  }

  private Rule skippedAfterAny(String name, Problem problem) {
    return new Rule() {
      @Override
      public Optional<Refusal> check(RequestView request) {
        checked.add(name);
        return Optional.of(Refusal.of(problem, "reason of " + name));
      }

      @Override
      public boolean isSkippedAfter(List<Problem> earlier, RequestView request) {
        return true;
      }
    };
  }

  private static Problem problem(String id) {
    return Problem.of(Entry.of(id, 400, "Any").build());
  }
}

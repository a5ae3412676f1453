package org.errata.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.errata.catalogue.Entry;
import org.errata.report.Finding;
import org.junit.jupiter.api.Test;

class RuleSetTest {

  private static final Finding A = finding("entry-a");
  private static final Finding B = finding("entry-b");

  private static final String DEMO = "Basic ZGVtb0BleGFtcGxlLmNvbTpzZWNyZXQ=";

  private final List<String> asked = new ArrayList<>();

  @Test
  void finds_nothing_when_all_conditions_hold() throws IOException {
    var rules = List.of(holding("one"), holding("two"));

    assertThat(RuleSet.firstFindingOf(rules).check(FakeRequest.get())).isEmpty();
    assertThat(RuleSet.allFindingsOf(rules).check(FakeRequest.get())).isEmpty();
    assertThat(asked).containsExactly("one", "two", "one", "two");
  }

  @Test
  void finds_nothing_without_rules() throws IOException {
    assertThat(RuleSet.firstFindingOf(List.of()).check(FakeRequest.get())).isEmpty();
    assertThat(RuleSet.allFindingsOf(List.of()).check(FakeRequest.get())).isEmpty();
  }

  @Test
  void stops_at_the_first_finding() throws IOException {
    var rules =
        RuleSet.firstFindingOf(
            List.of(holding("one"), finding("two", A), finding("three", B), holding("four")));

    assertThat(rules.check(FakeRequest.get())).containsExactly(A);
    assertThat(asked).containsExactly("one", "two");
  }

  @Test
  void reports_all_findings_in_the_order_of_the_rules() throws IOException {
    var rules =
        RuleSet.allFindingsOf(
            List.of(finding("one", B), holding("two"), finding("three", A), holding("four")));

    assertThat(rules.check(FakeRequest.get())).containsExactly(B, A);
    assertThat(asked).containsExactly("one", "two", "three", "four");
  }

  @Test
  void reports_the_same_finding_once() throws IOException {
    var rules =
        RuleSet.allFindingsOf(List.of(finding("one", A), finding("two", B), finding("three", A)));

    assertThat(rules.check(FakeRequest.get())).containsExactly(A, B);
  }

  @Test
  void starts_anew_with_each_request() throws IOException {
    var rules = RuleSet.allFindingsOf(List.of(finding("one", A), finding("two", B)));

    assertThat(rules.check(FakeRequest.get())).containsExactly(A, B);
    assertThat(rules.check(FakeRequest.get())).containsExactly(A, B);
  }

  @Test
  void passes_over_a_rule_that_has_no_point_any_more() throws IOException {
    var rules =
        RuleSet.allFindingsOf(
            List.of(pointlessAfterAny("one", A), pointlessAfterAny("two", B), holding("three")));

    assertThat(rules.check(FakeRequest.get())).containsExactly(A);
    assertThat(asked).containsExactly("one", "three");
  }

  @Test
  void does_not_change_with_the_list_it_was_made_from() throws IOException {
    var list = new ArrayList<>(List.of(finding("one", A)));
    var rules = RuleSet.allFindingsOf(list);

    list.clear();

    assertThat(rules.check(FakeRequest.get())).containsExactly(A);
  }

  @Test
  void lets_the_exceptions_of_a_rule_pass() {
    var rules =
        RuleSet.allFindingsOf(
            List.of(
                request -> {
                  throw new IOException("connection reset");
                }));

    assertThatExceptionOfType(IOException.class).isThrownBy(() -> rules.check(FakeRequest.get()));
  }

  @Test
  void reports_wrong_credentials_and_a_wrong_profile_header_as_one_401() throws IOException {
    assertThat(all(1).check(post("{}").with("client_profile_id", "abc")))
        .containsExactly(Finding.of(Entries.UNAUTHORIZED));
  }

  @Test
  void reports_an_unknown_profile_and_a_broken_body_together() throws IOException {
    var request = client("{").with("client_profile_id", "7");

    assertThat(all(1).check(request))
        .containsExactly(
            Finding.of(Entries.PROFILE_ID_NOT_FOUND),
            Finding.of(Entries.REQUEST_BODY_CANNOT_BE_EMPTY));
  }

  @Test
  void does_not_charge_the_quota_for_a_request_that_is_refused_anyway() throws IOException {
    var rules = all(1);

    assertThat(rules.check(post("{}"))).isNotEmpty();
    assertThat(rules.check(client("{}").with("client_profile_id", "7"))).isNotEmpty();
    assertThat(rules.check(client("{}"))).isEmpty();
    assertThat(rules.check(client("{}")))
        .extracting(Finding::entry)
        .containsExactly(Entries.FORBIDDEN);
  }

  @Test
  void does_not_read_the_body_after_a_401() throws IOException {
    var body = FakeBody.of("{");

    assertThat(all(1).check(post("").with(body))).containsExactly(Finding.of(Entries.UNAUTHORIZED));
    assertThat(body.wasRead()).isFalse();
  }

  @Test
  void does_not_read_the_body_after_a_403() throws IOException {
    var rules = all(1);
    var body = FakeBody.of("{");
    assertThat(rules.check(client("{}"))).isEmpty();

    assertThat(rules.check(client("").with(body)))
        .extracting(Finding::entry)
        .containsExactly(Entries.FORBIDDEN);
    assertThat(body.wasRead()).isFalse();
  }

  @Test
  void does_not_ask_for_a_body_that_waits_for_100_continue_when_it_is_refused() throws IOException {
    var body = FakeBody.of("{");
    var request =
        client("").with(body).with("client_profile_id", "7").with("Expect", "100-continue");

    assertThat(all(1).check(request)).containsExactly(Finding.of(Entries.PROFILE_ID_NOT_FOUND));
    assertThat(body.wasRead()).isFalse();
  }

  @Test
  void asks_for_a_body_that_waits_for_100_continue_when_nothing_else_is_wrong() throws IOException {
    var request = client("{").with("Expect", "100-continue");

    assertThat(all(1).check(request))
        .containsExactly(Finding.of(Entries.REQUEST_BODY_CANNOT_BE_EMPTY));
  }

  /** The rules of the API in the order of its documentation. */
  private static RuleSet all(int quota) {
    return RuleSet.allFindingsOf(
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

  private Rule finding(String name, Finding finding) {
    return request -> {
      asked.add(name);
      return Optional.of(finding);
    };
  }

  private Rule pointlessAfterAny(String name, Finding finding) {
    return new Rule() {
      @Override
      public Optional<Finding> check(RequestView request) {
        asked.add(name);
        return Optional.of(finding);
      }

      @Override
      public boolean isPointlessAfter(List<Finding> earlier, RequestView request) {
        return true;
      }
    };
  }

  private static Finding finding(String id) {
    return Finding.of(Entry.of(id, 400, "Any").build());
  }
}

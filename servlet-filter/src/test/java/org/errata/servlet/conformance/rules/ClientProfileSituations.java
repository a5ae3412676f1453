package org.errata.servlet.conformance.rules;

import static org.errata.servlet.conformance.rules.RuleOutcomes.passed;
import static org.errata.servlet.conformance.rules.RuleOutcomes.profileNotFound;
import static org.errata.servlet.conformance.rules.RuleOutcomes.unauthorized;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.errata.servlet.conformance.situation.ApiRequests;
import org.errata.servlet.conformance.situation.ExpectedOutcome;
import org.errata.servlet.conformance.situation.ExpectedResponses;
import org.errata.servlet.conformance.situation.Situation;
import org.errata.servlet.harness.TestedContainer;
import org.errata.servlet.wire.RawRequest;

/** Profile ids; client 1001 has the profiles 1, 2 and 3. */
public final class ClientProfileSituations {

  private static final String WHOLE_NUMBER = "seed, 401: header fields not populated correctly";
  private static final String FOUND = "seed, Profile ID not found";
  private static final String NO_NUMBER =
      "client-profile: the header client_profile_id is no whole number: ";
  private static final String UNKNOWN = "client-profile: client '1001' has no profile ";
  private static final String FIELD = "client_profile_id";

  private ClientProfileSituations() {}

  /** Returns the rows. */
  public static List<Situation> rows() {
    List<Situation> rows = new ArrayList<>(special());
    Stream.of("0", "00", "-0", "2", " 2 ", "", " ")
        .map(value -> row(value, FOUND, passed()))
        .forEach(rows::add);
    Stream.of("7", "-1", "4", "9223372036854775807")
        .map(value -> row(value, FOUND, profileNotFound(UNKNOWN + Long.parseLong(value))))
        .forEach(rows::add);
    Stream.of("9223372036854775808", "99999999999999999999", "+2", "2.0", "2e0", "0x2", "two")
        .map(value -> row(value, WHOLE_NUMBER, unauthorized(NO_NUMBER + "'" + value + "'")))
        .forEach(rows::add);
    Stream.of("--2", "1 2", "1,2")
        .map(value -> row(value, WHOLE_NUMBER, unauthorized(NO_NUMBER + "'" + value + "'")))
        .forEach(rows::add);
    return rows;
  }

  private static List<Situation> special() {
    return List.of(
        row(
                "profile ٢, in Arabic digits as UTF-8",
                WHOLE_NUMBER,
                ApiRequests.good().with(FIELD, "Ù¢"),
                unauthorized())
            .except(
                "refuses a header with bytes above ASCII, before any filter",
                ExpectedOutcome.of(ExpectedResponses.status(400)).allowingClose(),
                TestedContainer.PAYARA_MICRO),
        row(
            "two profiles that differ",
            WHOLE_NUMBER,
            ApiRequests.good().with(FIELD, "1").with(FIELD, "2"),
            unauthorized("client-profile: the header client_profile_id has different values")),
        row(
            "the same profile twice",
            FOUND,
            ApiRequests.good().with(FIELD, "1").with(FIELD, "1"),
            passed()),
        row("a client without profiles", FOUND, of("4711"), passed()),
        row(
            "a profile of another client",
            FOUND,
            of("4711").with(FIELD, "1"),
            profileNotFound("client-profile: client '4711' has no profile 1")));
  }

  private static RawRequest of(String client) {
    return ApiRequests.good().withOnly("client_id", client);
  }

  private static Situation row(String value, String clause, ExpectedOutcome expectation) {
    return row(
        "profile [" + value + "]", clause, ApiRequests.good().with(FIELD, value), expectation);
  }

  private static Situation row(
      String name, String clause, RawRequest request, ExpectedOutcome expectation) {
    return Situation.of("rules", name, clause, request, expectation);
  }
}

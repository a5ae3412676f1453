package org.errata.servlet.config;

import java.time.Duration;
import java.time.format.DateTimeParseException;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.errata.afc.AfcHeaders;
import org.errata.catalogue.Catalogue;
import org.errata.json.JsonLimits;
import org.errata.rule.ClientHeaders;
import org.errata.rule.ContentCodings;
import org.errata.rule.CredentialCheck;
import org.errata.rule.Quota;
import org.errata.servlet.catalogfile.ConfigurationProblems;
import org.errata.servlet.config.RuleSettings.Reporting;

/** Reads the init-params of a validation filter that are plain values. */
final class RuleParameters {

  static final List<String> NAMES =
      List.of(
          "rules",
          "clientHeader",
          "profileHeader",
          "credentialsHeader",
          "credentials",
          "profiles",
          "bodyMethods",
          "bodyCodings",
          "bodyBuffer",
          "bodyTimeout",
          "bodyDepth",
          "quota",
          "failedCredentialsByAddress",
          "failedCredentialsByUser",
          "report");

  private static final Optional<Quota> FAILED_CREDENTIALS = Optional.of(Quota.parse("20/PT1M"));
  private static final int DEFAULT_BUFFER = 65_536;
  private static final Duration DEFAULT_BODY_TIMEOUT = Duration.ofSeconds(30);
  private static final Duration SHORTEST_BODY_TIMEOUT = Duration.ofSeconds(1);
  private static final Duration LONGEST_BODY_TIMEOUT = Duration.ofDays(1);

  private final Parameters parameters;
  private final Catalogue catalogue;
  private final ConfigurationProblems warnings;

  RuleParameters(Parameters parameters, Catalogue catalogue, ConfigurationProblems warnings) {
    this.parameters = parameters;
    this.catalogue = catalogue;
    this.warnings = warnings;
  }

  RuleSettings read(RuleObjects objects) {
    refuseRulesWithoutEntry(objects.rules());
    warnIfClientIsChosenFreely(objects);
    return new RuleSettings(
        objects.rules(),
        headers(),
        objects.credentials(),
        objects.profiles(),
        parameters.read("bodyMethods", Set.of("POST", "PUT", "PATCH"), RuleParameters::methods),
        parameters.read("bodyCodings", ContentCodings.DEFAULT, RuleParameters::codings),
        parameters.read(
            "bodyBuffer", DEFAULT_BUFFER, value -> number(value, 0, Integer.MAX_VALUE - 8)),
        parameters.read("bodyTimeout", DEFAULT_BODY_TIMEOUT, RuleParameters::bodyTimeout),
        parameters.read(
            "bodyDepth",
            JsonLimits.DEFAULT,
            value -> new JsonLimits(number(value, 1, JsonLimits.GREATEST_DEPTH))),
        parameters.read("quota", Quota.parse("20000/PT5M"), Quota::parse),
        parameters.read(
            "failedCredentialsByAddress", FAILED_CREDENTIALS, RuleParameters::quotaOrOff),
        parameters.read("failedCredentialsByUser", FAILED_CREDENTIALS, RuleParameters::quotaOrOff),
        parameters.choice("report", Reporting.FIRST));
  }

  /** Adds a problem for each rule whose entry is not in the catalogue. */
  private void refuseRulesWithoutEntry(List<ConfiguredRule> rules) {
    for (ConfiguredRule rule : rules) {
      if (rule instanceof BuiltInRule builtIn && catalogue.described(builtIn.entry()).isEmpty()) {
        parameters.addProblem(
            "rules",
            "%s needs the entry %s; add the catalogue afc-general, or one that has the entry"
                .formatted(builtIn.written(), builtIn.entry()));
      }
    }
  }

  /** The realm knows users, but not for which clients they may act. */
  private void warnIfClientIsChosenFreely(RuleObjects objects) {
    if (objects.credentials() instanceof CredentialSource.Container
        && objects.rules().contains(BuiltInRule.CREDENTIALS)
        && (objects.rules().contains(BuiltInRule.CLIENT_PROFILE)
            || objects.rules().contains(BuiltInRule.QUOTA))) {
      warnings.addParameter(
          parameters.subject("credentials"),
          "container lets every user of the realm name every client id; a class that implements "
              + CredentialCheck.class.getName()
              + " can tie users to clients");
    }
  }

  private ClientHeaders headers() {
    Map<String, String> names = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
    names.put("Authorization", "the header of HTTP for credentials");
    return new ClientHeaders(
        header("clientHeader", AfcHeaders.CLIENT_ID, names),
        header("profileHeader", AfcHeaders.CLIENT_PROFILE_ID, names),
        header("credentialsHeader", AfcHeaders.API_KEY, names));
  }

  /** Reads a name that is none of the others, and adds it to them. */
  private String header(String parameter, String otherwise, Map<String, String> others) {
    String name = parameters.read(parameter, otherwise, HeaderName::parse);
    String other = others.putIfAbsent(name, "the " + parameter);
    if (other != null) {
      parameters.addProblem(parameter, "'%s' is %s already; name another".formatted(name, other));
    }
    return name;
  }

  private static Optional<Quota> quotaOrOff(String value) {
    if (value.equals("off")) {
      return Optional.empty();
    }
    try {
      return Optional.of(Quota.parse(value));
    } catch (IllegalArgumentException e) {
      throw new IllegalArgumentException(e.getMessage() + ", or off", e);
    }
  }

  private static Set<String> methods(String value) {
    List<String> names = Parameters.list(value);
    if (names.isEmpty()) {
      throw new IllegalArgumentException("is empty; name at least one method, as in POST");
    }
    return new LinkedHashSet<>(Parameters.each(names, RuleParameters::method));
  }

  private static String method(String name) {
    if (!name.matches("[A-Za-z]+")) {
      throw new IllegalArgumentException(
          "'%s' is not a method; allowed is a list as in POST,PUT,PATCH".formatted(name));
    }
    return name.toUpperCase(Locale.ROOT);
  }

  private static ContentCodings codings(String value) {
    List<String> names = Parameters.list(value);
    if (names.isEmpty()) {
      throw new IllegalArgumentException(
          "is empty; name at least one coding, as in gzip, or identity for none");
    }
    // one by one, to tell of all that are wrong
    Parameters.each(names, name -> ContentCodings.of(List.of(name)));
    return ContentCodings.of(names);
  }

  private static Duration bodyTimeout(String value) {
    try {
      Duration timeout = Duration.parse(value);
      if (timeout.compareTo(SHORTEST_BODY_TIMEOUT) >= 0
          && timeout.compareTo(LONGEST_BODY_TIMEOUT) <= 0) {
        return timeout;
      }
    } catch (DateTimeParseException | ArithmeticException notADuration) {
      // refused below, like a duration out of range
    }
    throw new IllegalArgumentException(
        "'%s' is not an ISO 8601 duration of PT1S to P1D, as in PT30S".formatted(value));
  }

  private static int number(String value, int least, int most) {
    try {
      int number = Integer.parseInt(value);
      if (number >= least && number <= most) {
        return number;
      }
    } catch (NumberFormatException notANumber) {
      // refused below, like a number out of range
    }
    throw new IllegalArgumentException(
        "'%s' is not a whole number of %d or more%s"
            .formatted(value, least, most < Integer.MAX_VALUE - 8 ? ", up to " + most : ""));
  }
}

package org.errata.servlet.validation;

import java.util.ArrayList;
import java.util.List;
import org.errata.Problem;
import org.errata.catalogue.Catalogue;
import org.errata.catalogue.Entry;
import org.errata.rule.CredentialCheck;
import org.errata.rule.CredentialsAccepted;
import org.errata.rule.JsonBodyPresentAndWhole;
import org.errata.rule.ProfileKnown;
import org.errata.rule.QuotaRemaining;
import org.errata.rule.Rule;
import org.errata.rule.RuleSet;
import org.errata.servlet.config.CredentialSource;
import org.errata.servlet.config.RuleSettings;
import org.errata.servlet.config.RuleSettings.Reporting;
import org.errata.servlet.config.RuleSettings.RuleName;

/** Makes the rules that a filter is configured with. */
public final class RuleFactory {

  private static final int BAD_REQUEST = 400;
  private static final int UNSUPPORTED_MEDIA_TYPE = 415;

  private RuleFactory() {}

  /**
   * Makes the rules.
   *
   * @param settings what the filter checks
   * @param catalogue the entries that the rules name
   * @return the rules in their order
   */
  public static RuleSet of(RuleSettings settings, Catalogue catalogue) {
    List<Rule> rules = new ArrayList<>();
    for (RuleName name : settings.rules()) {
      rules.add(rule(name, settings, catalogue));
    }
    return settings.report() == Reporting.ALL
        ? RuleSet.allProblemsOf(rules)
        : RuleSet.firstProblemOf(rules);
  }

  private static Rule rule(RuleName name, RuleSettings settings, Catalogue catalogue) {
    return switch (name) {
      case CREDENTIALS ->
          new CredentialsAccepted(
              check(settings.credentials()), catalogue.entry("unauthorized"), settings.headers());
      case CLIENT_PROFILE ->
          new ProfileKnown(
              settings.profiles().orElseThrow(),
              unauthorized(settings, catalogue.entry("unauthorized")),
              catalogue.entry("profile-id-not-found"),
              settings.headers());
      case QUOTA ->
          new QuotaRemaining(
              settings.quota(), System::nanoTime, catalogue.entry("forbidden"), settings.headers());
      case BODY ->
          new JsonBodyPresentAndWhole(
              settings.bodyMethods(),
              settings.bodyCodings(),
              catalogue.entry("request-body-cannot-be-empty"),
              catalogue.byStatus(BAD_REQUEST),
              catalogue.byStatus(UNSUPPORTED_MEDIA_TYPE));
    };
  }

  /** Has a challenge only if this filter checks the credentials that the challenge asks for. */
  private static Problem unauthorized(RuleSettings settings, Entry entry) {
    return settings.rules().contains(RuleName.CREDENTIALS)
        ? CredentialsAccepted.challenge(entry)
        : Problem.of(entry);
  }

  private static CredentialCheck check(CredentialSource source) {
    if (source instanceof CredentialSource.Custom custom) {
      return custom.check();
    }
    return source instanceof CredentialSource.Container
        ? (credentials, request) -> ((ServletRequestView) request).login(credentials)
        : (credentials, request) -> true;
  }
}

package org.errata.servlet.validation;

import java.util.ArrayList;
import java.util.List;
import org.errata.Problem;
import org.errata.catalogue.Catalogue;
import org.errata.catalogue.Entry;
import org.errata.rule.CredentialCheck;
import org.errata.rule.CredentialsAccepted;
import org.errata.rule.FailedCredentialsLimit;
import org.errata.rule.JsonBodyPresentAndWhole;
import org.errata.rule.ProfileKnown;
import org.errata.rule.QuotaRemaining;
import org.errata.rule.Rule;
import org.errata.rule.RuleSet;
import org.errata.servlet.config.BuiltInRule;
import org.errata.servlet.config.ConfiguredRule;
import org.errata.servlet.config.CredentialSource;
import org.errata.servlet.config.OwnRule;
import org.errata.servlet.config.RuleSettings;
import org.errata.servlet.config.RuleSettings.Reporting;

/** Makes the rules that a filter is configured with. */
public final class RuleFactory {

  private static final int BAD_REQUEST = 400;
  private static final int UNSUPPORTED_MEDIA_TYPE = 415;

  private final RuleSettings settings;
  private final Catalogue catalogue;
  private final Login login;

  private RuleFactory(RuleSettings settings, Catalogue catalogue, Login login) {
    this.settings = settings;
    this.catalogue = catalogue;
    this.login = login;
  }

  /**
   * Makes the rules.
   *
   * @param settings what the filter checks
   * @param catalogue the entries that the rules name
   * @param login how to ask the realm of the application
   * @return the rules in their order
   */
  public static RuleSet of(RuleSettings settings, Catalogue catalogue, Login login) {
    return new RuleFactory(settings, catalogue, login).rules();
  }

  private RuleSet rules() {
    List<Rule> rules = new ArrayList<>();
    for (ConfiguredRule rule : settings.rules()) {
      rules.add(rule instanceof OwnRule own ? own.rule() : builtIn((BuiltInRule) rule));
    }
    return settings.report() == Reporting.ALL
        ? RuleSet.allProblemsOf(rules, catalogue)
        : RuleSet.firstProblemOf(rules, catalogue);
  }

  private Rule builtIn(BuiltInRule name) {
    return switch (name) {
      case CREDENTIALS -> credentials(catalogue.entry("unauthorized"));
      case CLIENT_PROFILE ->
          new ProfileKnown(
              settings.profiles().orElseThrow(),
              unauthorized(),
              catalogue.entry("profile-id-not-found"),
              settings.headers());
      case QUOTA ->
          new QuotaRemaining(
              settings.quota(),
              System::nanoTime,
              unauthorized(),
              catalogue.entry("forbidden"),
              settings.headers());
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
  private Problem unauthorized() {
    Entry entry = catalogue.entry("unauthorized");
    return settings.rules().contains(BuiltInRule.CREDENTIALS)
        ? CredentialsAccepted.challenge(entry)
        : Problem.of(entry);
  }

  private Rule credentials(Entry unauthorized) {
    CredentialSource source = settings.credentials();
    if (source instanceof CredentialSource.HeaderOnly) {
      return CredentialsAccepted.wellFormed(unauthorized, settings.headers());
    }
    CredentialCheck check =
        source instanceof CredentialSource.Custom custom ? custom.check() : new RealmCheck(login);
    FailedCredentialsLimit limited =
        new FailedCredentialsLimit(
            check,
            settings.failedCredentialsByAddress(),
            settings.failedCredentialsByUser(),
            System::nanoTime);
    return new CredentialsAccepted(limited, unauthorized, settings.headers());
  }
}

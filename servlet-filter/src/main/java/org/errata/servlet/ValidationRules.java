package org.errata.servlet;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.errata.catalogue.Catalogue;
import org.errata.rule.CredentialCheck;
import org.errata.rule.ProfileDirectory;
import org.errata.rule.Rule;
import org.errata.servlet.catalogfile.ConfigurationProblems;
import org.errata.servlet.catalogfile.ProfileFile;
import org.errata.servlet.config.BuiltInRule;
import org.errata.servlet.config.CodeSettings;
import org.errata.servlet.config.ConfiguredRule;
import org.errata.servlet.config.CredentialSource;
import org.errata.servlet.config.OwnRule;
import org.errata.servlet.config.RuleObjects;
import org.errata.servlet.config.RuleSettings;

/**
 * The rules of a filter that {@link Errata#validation} makes, in the order in which they are added.
 * The methods {@code credentials}, {@code containerCredentials}, {@code headerOnlyCredentials},
 * {@code clientProfile}, {@code quota}, {@code body} and {@code rule} add a rule; the others set a
 * value. Not thread-safe.
 */
public final class ValidationRules {

  private static final String MAKER = "Errata.validation()";

  private final List<ConfiguredRule> rules = new ArrayList<>();
  private final Map<String, String> values = new HashMap<>();
  private final ConfigurationProblems problems = new ConfigurationProblems();
  private CredentialSource credentials = new CredentialSource.Container();
  private Optional<ProfileDirectory> profiles = Optional.empty();

  ValidationRules() {}

  /**
   * Adds the rule {@code credentials}: the request has credentials, and they are accepted.
   *
   * @param check decides about well-formed credentials
   * @return these rules
   */
  public ValidationRules credentials(CredentialCheck check) {
    return credentials(new CredentialSource.Custom(requireNonNull(check, "check")));
  }

  /**
   * Adds the rule {@code credentials}: the realm of the application accepts them, by {@code
   * HttpServletRequest.login}.
   *
   * @return these rules
   */
  public ValidationRules containerCredentials() {
    return credentials(new CredentialSource.Container());
  }

  /**
   * Adds the rule {@code credentials}: they are well-formed. Nobody is authenticated.
   *
   * @return these rules
   */
  public ValidationRules headerOnlyCredentials() {
    return credentials(new CredentialSource.HeaderOnly());
  }

  private ValidationRules credentials(CredentialSource source) {
    credentials = source;
    return add(BuiltInRule.CREDENTIALS);
  }

  /**
   * Adds the rule {@code client-profile}: the client has the profile that the request names.
   *
   * @param directory knows the profiles
   * @return these rules
   */
  public ValidationRules clientProfile(ProfileDirectory directory) {
    profiles = Optional.of(directory);
    return add(BuiltInRule.CLIENT_PROFILE);
  }

  /**
   * Adds the rule {@code client-profile}: the client has the profile that the request names.
   *
   * @param file a JSON file such as <code>{"1001":[1,2,3]}</code>: client id to profile numbers
   * @return these rules
   */
  public ValidationRules clientProfile(Path file) {
    try {
      profiles = ProfileFile.read(file.toString(), Files.readAllBytes(file), problems);
    } catch (IOException e) {
      problems.addParameter("profiles of " + MAKER, file + " cannot be read");
    }
    return add(BuiltInRule.CLIENT_PROFILE);
  }

  /**
   * Adds the rule {@code quota}: the client has sent no more than this.
   *
   * @param quota requests for each ISO 8601 duration, such as {@code 20000/PT5M}
   * @return these rules
   */
  public ValidationRules quota(String quota) {
    return set("quota", quota).add(BuiltInRule.QUOTA);
  }

  /**
   * Adds the rule {@code body}: a body that the method needs is there, and JSON is whole.
   *
   * @return these rules
   */
  public ValidationRules body() {
    return add(BuiltInRule.BODY);
  }

  /**
   * Adds a rule of the application.
   *
   * @param rule the rule, which is thread-safe
   * @return these rules
   */
  public ValidationRules rule(Rule rule) {
    return add(new OwnRule(rule));
  }

  /**
   * Sets the names of the header fields of the API.
   *
   * @param client the field with the id of the client; {@code client_id} by default
   * @param profile the field with the number of a profile; {@code client_profile_id} by default
   * @param apiKey the field with the credentials; {@code api_key} by default
   * @return these rules
   */
  public ValidationRules headers(String client, String profile, String apiKey) {
    return set("clientHeader", client)
        .set("profileHeader", profile)
        .set("credentialsHeader", apiKey);
  }

  /**
   * Sets how many wrong credentials are checked.
   *
   * @param byAddress for an address, such as {@code 20/PT1M} (the default), or {@code off}
   * @param byUser for a user name, such as {@code 20/PT1M} (the default), or {@code off}
   * @return these rules
   */
  public ValidationRules failedCredentials(String byAddress, String byUser) {
    return set("failedCredentialsByAddress", byAddress).set("failedCredentialsByUser", byUser);
  }

  /**
   * Sets the methods that need a body.
   *
   * @param methods by default {@code POST}, {@code PUT} and {@code PATCH}
   * @return these rules
   */
  public ValidationRules bodyMethods(String... methods) {
    return set("bodyMethods", String.join(", ", methods));
  }

  /**
   * Sets the content codings whose bodies are only checked for presence; others are refused.
   *
   * @param codings by default {@code gzip}, {@code deflate}, {@code br} and {@code zstd}; {@code
   *     identity} alone for none
   * @return these rules
   */
  public ValidationRules bodyCodings(String... codings) {
    return set("bodyCodings", String.join(", ", codings));
  }

  /**
   * Sets how much of a body is read ahead.
   *
   * @param bytes 65,536 by default; 0 for applications that read without blocking
   * @return these rules
   */
  public ValidationRules bodyBuffer(int bytes) {
    return set("bodyBuffer", Integer.toString(bytes));
  }

  /**
   * Sets how long the bytes that are read ahead may take to arrive.
   *
   * @param timeout a second to a day; 30 seconds by default
   * @return these rules
   */
  public ValidationRules bodyTimeout(Duration timeout) {
    return set("bodyTimeout", timeout.toString());
  }

  /**
   * Sets how deeply JSON may be nested.
   *
   * @param depth 1 or more; 1,000 by default
   * @return these rules
   */
  public ValidationRules bodyDepth(int depth) {
    return set("bodyDepth", Integer.toString(depth));
  }

  /**
   * Tells all problems in one response, not the first alone. A 401 or 403 is always alone.
   *
   * @return these rules
   */
  public ValidationRules reportAll() {
    return set("report", "all");
  }

  /** Checks what was chosen, and throws IllegalArgumentException with every problem. */
  RuleSettings settings(Catalogue catalogue) {
    if (rules.isEmpty()) {
      body();
    }
    return new CodeSettings(MAKER, values, problems, new ConfigurationProblems())
        .rules(new RuleObjects(rules, credentials, profiles), catalogue);
  }

  private ValidationRules set(String name, String value) {
    values.put(name, requireNonNull(value, name));
    return this;
  }

  private ValidationRules add(ConfiguredRule rule) {
    if (rules.contains(rule)) {
      String name = rule instanceof BuiltInRule builtIn ? builtIn.written() : "the same rule";
      problems.addParameter("rules of " + MAKER, "names %s twice".formatted(name));
    }
    rules.add(rule);
    return this;
  }
}

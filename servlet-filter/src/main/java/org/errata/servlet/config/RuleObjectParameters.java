package org.errata.servlet.config;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.errata.rule.CredentialCheck;
import org.errata.rule.ProfileDirectory;
import org.errata.rule.Rule;
import org.errata.servlet.catalogfile.ProfileFile;

/**
 * Reads the init-params of a validation filter that may name classes of the application, and makes
 * an instance of each.
 */
final class RuleObjectParameters {

  private static final List<String> BUILT_IN = Parameters.written(BuiltInRule.class);

  private static final List<String> PROFILE_FILES =
      List.of("a path such as /WEB-INF/p.json", "a file such as classpath:p.json");

  private final Parameters parameters;
  private final Resources resources;

  RuleObjectParameters(Parameters parameters, Resources resources) {
    this.parameters = parameters;
    this.resources = resources;
  }

  RuleObjects read() {
    List<ConfiguredRule> rules = parameters.read("rules", List.of(BuiltInRule.BODY), this::rules);
    Optional<ProfileDirectory> profiles =
        parameters.read("profiles", Optional.empty(), this::profiles);
    if (rules.contains(BuiltInRule.CLIENT_PROFILE) && parameters.value("profiles").isEmpty()) {
      parameters.addProblem(
          "profiles",
          "is missing; the rule client-profile needs a file such as /WEB-INF/profiles.json or a"
              + " class that implements "
              + ProfileDirectory.class.getName());
    }
    CredentialSource credentials =
        parameters.read("credentials", new CredentialSource.Container(), this::credentials);
    return new RuleObjects(rules, credentials, profiles);
  }

  private List<ConfiguredRule> rules(String value) {
    List<String> names = Parameters.list(value);
    if (names.isEmpty()) {
      throw new IllegalArgumentException("is empty; name at least one rule, as in body");
    }
    // one instance for a name, so that a class that is named twice is found
    Map<String, ConfiguredRule> made = new HashMap<>();
    return Parameters.distinct(names, name -> made.computeIfAbsent(name, this::rule));
  }

  private ConfiguredRule rule(String name) {
    // a class without a package has no dot, and an application cannot import it either
    return name.indexOf('.') < 0
        ? Parameters.choose(name, BuiltInRule.class)
        : new OwnRule(resources.instance(name, Rule.class, BUILT_IN));
  }

  private CredentialSource credentials(String value) {
    return switch (value) {
      case "header-only" -> new CredentialSource.HeaderOnly();
      case "container" -> new CredentialSource.Container();
      default ->
          new CredentialSource.Custom(
              resources.instance(
                  value, CredentialCheck.class, List.of("header-only", "container")));
    };
  }

  private Optional<ProfileDirectory> profiles(String value) {
    if (value.startsWith("/")) {
      return ProfileFile.read(value, resources.read(value), parameters.problems());
    }
    if (ClassPathFile.isNamedBy(value)) {
      byte[] content = ClassPathFile.find(value, resources.classLoader()).content();
      return ProfileFile.read(value, content, parameters.problems());
    }
    return Optional.of(resources.instance(value, ProfileDirectory.class, PROFILE_FILES));
  }
}

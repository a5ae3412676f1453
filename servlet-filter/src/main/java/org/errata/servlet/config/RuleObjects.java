package org.errata.servlet.config;

import java.util.List;
import java.util.Optional;
import org.errata.rule.ProfileDirectory;

/**
 * What a validation filter is made of beyond plain values: objects of the application, made from
 * names in {@code web.xml} or in code.
 *
 * @param rules the rules, in the order in which they are checked, each once
 * @param credentials who decides about credentials
 * @param profiles knows the clients' profiles
 */
public record RuleObjects(
    List<ConfiguredRule> rules, CredentialSource credentials, Optional<ProfileDirectory> profiles) {

  /**
   * Copies the rules.
   *
   * @param rules the rules, in the order in which they are checked, each once
   * @param credentials who decides about credentials
   * @param profiles knows the clients' profiles
   */
  public RuleObjects {
    rules = List.copyOf(rules);
  }
}

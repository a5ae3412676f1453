package org.errata.rule;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.errata.report.Finding;

/** Rules that a request must meet, in the order in which they are asked. Immutable, thread-safe. */
public final class RuleSet {

  private final List<Rule> rules;
  private final boolean stopAtFirst;

  private RuleSet(List<Rule> rules, boolean stopAtFirst) {
    this.rules = List.copyOf(rules);
    this.stopAtFirst = stopAtFirst;
  }

  /**
   * Asks the rules in order until one finds something.
   *
   * @param rules the rules
   * @return a set that reports one finding at most
   */
  public static RuleSet firstFindingOf(List<Rule> rules) {
    return new RuleSet(rules, true);
  }

  /**
   * Asks every rule that still has a point, and reports all that they find, each finding once.
   *
   * @param rules the rules
   * @return a set that reports every violation
   */
  public static RuleSet allFindingsOf(List<Rule> rules) {
    return new RuleSet(rules, false);
  }

  /**
   * Asks the rules about a request.
   *
   * @param request the request
   * @return what is wrong with it, in the order of the rules; empty if nothing is
   * @throws IOException if a rule needed the request's body, which cannot be read
   */
  public List<Finding> check(RequestView request) throws IOException {
    List<Finding> findings = List.of();
    for (Rule rule : rules) {
      if (!findings.isEmpty() && rule.isPointlessAfter(findings, request)) {
        continue;
      }
      var finding = rule.check(request);
      if (finding.isPresent()) {
        if (stopAtFirst) {
          return List.of(finding.get());
        }
        findings = findings.isEmpty() ? new ArrayList<>() : findings;
        if (!findings.contains(finding.get())) {
          findings.add(finding.get());
        }
      }
    }
    return findings;
  }
}

package org.errata.rule;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.errata.Problem;

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
   * @return a set that reports one problem at most
   */
  public static RuleSet firstProblemOf(List<Rule> rules) {
    return new RuleSet(rules, true);
  }

  /**
   * Asks every rule that still has a point, and reports all that they find, each problem once.
   *
   * @param rules the rules
   * @return a set that reports every violation
   */
  public static RuleSet allProblemsOf(List<Rule> rules) {
    return new RuleSet(rules, false);
  }

  /**
   * Asks the rules about a request.
   *
   * @param request the request
   * @return what is wrong with it, in the order of the rules; empty if nothing is
   * @throws IOException if a rule needed the request's body, which cannot be read
   */
  public List<Problem> check(RequestView request) throws IOException {
    List<Problem> problems = List.of();
    for (Rule rule : rules) {
      if (!problems.isEmpty() && rule.isPointlessAfter(problems, request)) {
        continue;
      }
      var problem = rule.check(request);
      if (problem.isPresent()) {
        if (stopAtFirst) {
          return List.of(problem.get());
        }
        problems = problems.isEmpty() ? new ArrayList<>() : problems;
        if (!problems.contains(problem.get())) {
          problems.add(problem.get());
        }
      }
    }
    return problems;
  }
}

package org.errata.rule;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.errata.Problem;

/**
 * Rules in the order in which they are checked. A problem with the status 401 or 403 ends the check
 * and is returned alone, so that a client that is refused learns nothing else. Immutable and
 * thread-safe.
 */
public final class RuleSet {

  private static final int UNAUTHORIZED = 401;
  private static final int FORBIDDEN = 403;

  private final List<Rule> rules;
  private final boolean stopAtFirst;

  private RuleSet(List<Rule> rules, boolean stopAtFirst) {
    this.rules = List.copyOf(rules);
    this.stopAtFirst = stopAtFirst;
  }

  /**
   * Makes a set that stops at the first rule that returns a problem.
   *
   * @param rules the rules
   * @return a set that returns one problem at most
   */
  public static RuleSet firstProblemOf(List<Rule> rules) {
    return new RuleSet(rules, true);
  }

  /**
   * Makes a set that checks every rule that is not {@linkplain Rule#isSkippedAfter skipped}, up to
   * a 401 or 403. Equal problems are returned once.
   *
   * @param rules the rules
   * @return a set that returns the problems of all rules, or one 401 or 403
   */
  public static RuleSet allProblemsOf(List<Rule> rules) {
    return new RuleSet(rules, false);
  }

  /**
   * Checks a request.
   *
   * @param request the request
   * @return its problems, in the order of the rules; empty if it passes
   * @throws IOException if a rule needs the request's body and it cannot be read
   */
  public List<Problem> check(RequestView request) throws IOException {
    List<Problem> problems = List.of();
    for (Rule rule : rules) {
      if (!problems.isEmpty() && rule.isSkippedAfter(problems, request)) {
        continue;
      }
      var problem = rule.check(request);
      if (problem.isPresent()) {
        if (stopAtFirst || isRefusal(problem.get().entry().status())) {
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

  private static boolean isRefusal(int status) {
    return status == UNAUTHORIZED || status == FORBIDDEN;
  }
}

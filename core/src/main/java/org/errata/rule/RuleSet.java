package org.errata.rule;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.errata.Problem;
import org.errata.catalogue.Catalogue;

/**
 * Rules in the order in which they are checked. A problem with the status 401 or 403 ends the check
 * and is returned alone, so that a client that is refused learns nothing else. Immutable and
 * thread-safe.
 */
public final class RuleSet {

  private static final int UNAUTHORIZED = 401;
  private static final int FORBIDDEN = 403;

  private final List<Rule> rules;
  private final Catalogue catalogue;
  private final boolean stopAtFirst;

  private RuleSet(List<Rule> rules, Catalogue catalogue, boolean stopAtFirst) {
    this.rules = List.copyOf(rules);
    this.catalogue = requireNonNull(catalogue, "catalogue");
    this.stopAtFirst = stopAtFirst;
  }

  /**
   * Makes a set that stops at the first rule that refuses the request.
   *
   * @param rules the rules
   * @param catalogue the entries of problems that a rule makes with an id
   * @return a set that returns one problem at most
   */
  public static RuleSet firstProblemOf(List<Rule> rules, Catalogue catalogue) {
    return new RuleSet(rules, catalogue, true);
  }

  /**
   * Makes a set that checks every rule that is not {@linkplain Rule#isSkippedAfter skipped}, up to
   * a 401 or 403. Equal problems are returned once.
   *
   * @param rules the rules
   * @param catalogue the entries of problems that a rule makes with an id
   * @return a set that returns the problems of all rules, or one 401 or 403
   */
  public static RuleSet allProblemsOf(List<Rule> rules, Catalogue catalogue) {
    return new RuleSet(rules, catalogue, false);
  }

  /**
   * Checks a request.
   *
   * @param request the request
   * @return what is wrong, in the order of the rules; empty if the request passes
   * @throws IOException if a rule needs the request's body and it cannot be read
   * @throws IllegalArgumentException if a rule has made a problem with an id that the catalogue
   *     does not have
   */
  public Refusals check(RequestView request) throws IOException {
    List<Problem> problems = List.of();
    List<String> reasons = List.of();
    for (Rule rule : rules) {
      if (!problems.isEmpty() && rule.isSkippedAfter(problems, request)) {
        continue;
      }
      Optional<Refusal> refusal = rule.check(request);
      if (refusal.isPresent()) {
        Problem problem = lookedUp(refusal.get(), rule);
        String reason = reasonOf(refusal.get(), rule);
        if (stopAtFirst || isDenial(problem.entry().status())) {
          return new Refusals(List.of(problem), List.of(reason));
        }
        if (problems.isEmpty()) {
          problems = new ArrayList<>();
          reasons = new ArrayList<>();
        }
        if (!problems.contains(problem)) {
          problems.add(problem);
        }
        reasons.add(reason);
      }
    }
    return problems.isEmpty() ? Refusals.NONE : new Refusals(problems, reasons);
  }

  private Problem lookedUp(Refusal refusal, Rule rule) {
    try {
      return refusal.problem().in(catalogue);
    } catch (IllegalArgumentException unknownId) {
      String message = "rule %s: %s".formatted(rule.name(), unknownId.getMessage());
      throw new IllegalArgumentException(message, unknownId);
    }
  }

  private static String reasonOf(Refusal refusal, Rule rule) {
    return refusal.reason().isEmpty() ? rule.name() : rule.name() + ": " + refusal.reason();
  }

  private static boolean isDenial(int status) {
    return status == UNAUTHORIZED || status == FORBIDDEN;
  }
}

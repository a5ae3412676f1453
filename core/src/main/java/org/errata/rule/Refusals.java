package org.errata.rule;

import java.util.List;
import org.errata.Problem;

/**
 * What the rules of a {@link RuleSet} have found wrong with a request. Immutable and thread-safe.
 *
 * @param problems what the client is told, each once, with its entry; empty if the request passes
 * @param reasons what only the log is told: the name of a rule and its reason for each refusal,
 *     such as {@code credentials: no header client_id}
 */
public record Refusals(List<Problem> problems, List<String> reasons) {

  /** The result of a request that passes. */
  static final Refusals NONE = new Refusals(List.of(), List.of());

  /**
   * Copies the lists.
   *
   * @param problems what the client is told
   * @param reasons what only the log is told
   */
  public Refusals {
    problems = List.copyOf(problems);
    reasons = List.copyOf(reasons);
  }

  /**
   * Tells whether the request passes.
   *
   * @return whether there is no problem
   */
  public boolean isEmpty() {
    return problems.isEmpty();
  }
}

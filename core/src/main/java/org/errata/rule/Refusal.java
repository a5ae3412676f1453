package org.errata.rule;

import static java.util.Objects.requireNonNull;

import org.errata.Problem;

/**
 * Why a rule refuses a request: what the client is told, and what only the log is told. Immutable
 * and thread-safe.
 *
 * @param problem what the client is told
 * @param reason what the log is told after the name of the rule, such as {@code no header
 *     client_id}; never has a secret; may be empty
 */
public record Refusal(Problem problem, String reason) {

  /**
   * Checks the components.
   *
   * @param problem what the client is told
   * @param reason what the log is told
   */
  public Refusal {
    requireNonNull(problem, "problem");
    requireNonNull(reason, "reason");
  }

  /**
   * Makes a refusal.
   *
   * @param problem what the client is told; a problem that was made with an id is looked up
   * @param reason what the log is told; text of a client may be part of it, as the log escapes and
   *     shortens it, but never a password or a token
   * @return the refusal
   */
  public static Refusal of(Problem problem, String reason) {
    return new Refusal(problem, reason);
  }

  /**
   * Makes a refusal without a reason: the log has the name of the rule alone.
   *
   * @param problem what the client is told
   * @return the refusal
   */
  public static Refusal of(Problem problem) {
    return new Refusal(problem, "");
  }
}

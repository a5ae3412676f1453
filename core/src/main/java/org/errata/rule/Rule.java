package org.errata.rule;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.errata.Problem;

/**
 * A check of a request before the application sees it. Applications may implement it:
 *
 * <pre>{@code
 * public final class TenantNamed implements Rule {
 *   @Override
 *   public Optional<Refusal> check(RequestView request) {
 *     return request.headers("X-Tenant").isEmpty()
 *         ? Optional.of(Refusal.of(Problem.of("unknown-tenant"), "no header X-Tenant"))
 *         : Optional.empty();
 *   }
 * }
 * }</pre>
 *
 * <p>In {@code web.xml}, the init-param {@code rules} names the class beside the built-in rules, in
 * the order in which they are checked; it then needs a public constructor without parameters. An
 * implementation must be thread-safe. An exception that it throws is treated as one of the
 * application.
 */
@FunctionalInterface
public interface Rule {

  /**
   * Checks a request.
   *
   * @param request the request
   * @return why the request is refused, or empty if it passes; an id of an entry that the catalogue
   *     does not have is a server error
   * @throws IOException if the rule needs the request's body and it cannot be read
   */
  Optional<Refusal> check(RequestView request) throws IOException;

  /**
   * Returns the name of this rule in the log. Called only when the rule refuses a request.
   *
   * @return the simple name of the class by default
   */
  default String name() {
    return ReasonText.simpleNameOf(getClass());
  }

  /**
   * Tells whether to skip this rule after earlier rules have returned problems. Called only where
   * one error response tells every problem. No rule follows a 401 or 403.
   *
   * @param earlier the problems of the earlier rules, at least one
   * @param request the request
   * @return whether to skip this rule; false by default
   */
  default boolean isSkippedAfter(List<Problem> earlier, RequestView request) {
    return false;
  }
}

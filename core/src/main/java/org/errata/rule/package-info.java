/**
 * Checks of a request before the application sees it. A {@link org.errata.rule.Rule} reads a {@link
 * org.errata.rule.RequestView} and returns a refusal or nothing; a {@link org.errata.rule.RuleSet}
 * checks rules in order. A rule is named after the condition that must hold. It is made with the
 * catalogue entry for the other case, so that no entry is looked up while a request is checked.
 *
 * <p>Rules are thread-safe, and immutable but for the counts of {@link
 * org.errata.rule.QuotaRemaining} and {@link org.errata.rule.FailedCredentialsLimit}. Nothing here
 * takes or returns null.
 */
package org.errata.rule;

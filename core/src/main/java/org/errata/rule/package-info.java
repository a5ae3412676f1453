/**
 * What a request must meet before the application sees it. A {@link org.errata.rule.Rule} looks at
 * a {@link org.errata.rule.RequestView} and returns a problem or nothing; a {@link
 * org.errata.rule.RuleSet} asks rules in order. Rules are named as the condition that must hold and
 * hold the catalogue entry that says it does not, so that nothing is looked up while a request
 * waits.
 *
 * <p>Rules are immutable and thread-safe, but for the counts of {@link
 * org.errata.rule.QuotaRemaining}, which are thread-safe too. Nothing here takes or returns null.
 */
package org.errata.rule;

/**
 * Attacks: hostile header fields, bodies, sizes, exceptions and objects of the application, sent to
 * every container. {@link org.errata.servlet.conformance.attacks.AttackRunner} checks what must
 * hold for every response, whatever the attack. What is random follows from a seed, {@link
 * org.errata.servlet.conformance.attacks.Seed}.
 */
package org.errata.servlet.conformance.attacks;

package org.errata.servlet.conformance.attacks;

import java.util.Random;

/**
 * The seed of everything random in the attacks: the system property {@code errata.seed}, a number,
 * or {@code random}. It is in the message of each failed attack.
 */
final class Seed {

  /** The same for each build, so that a build fails only by a change. */
  private static final long DEFAULT = 9457;

  private static final long VALUE = read(System.getProperty("errata.seed", ""));

  private Seed() {}

  private static long read(String text) {
    return switch (text) {
      case "" -> DEFAULT;
      case "random" -> new Random().nextInt(Integer.MAX_VALUE);
      default -> Long.parseLong(text);
    };
  }

  /** Returns the option that repeats this run. */
  static String option() {
    return "-Derrata.seed=" + VALUE;
  }

  /** Makes a generator for one family of attacks, the same in each run with this seed. */
  static Random random(String family) {
    return new Random(VALUE * 31 + family.hashCode());
  }
}

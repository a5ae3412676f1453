package org.errata.servlet;

/** Throws what was caught, as it was. */
final class Rethrow {

  private Rethrow() {}

  /** Never returns: declared as if, so that a caller can write {@code throw}. */
  static RuntimeException unchecked(Throwable thrown) {
    throw Rethrow.<RuntimeException>as(thrown);
  }

  @SuppressWarnings("unchecked")
  private static <T extends Throwable> T as(Throwable thrown) throws T {
    throw (T) thrown;
  }
}

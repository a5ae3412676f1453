package org.errata.servlet.conformance.app;

/** Throws checked exceptions where none are declared, as Kotlin, Lombok and generics do. */
final class Sneaky {

  private Sneaky() {}

  @SuppressWarnings({"unchecked", "TypeParameterUnusedInFormals"})
  static <E extends Throwable> RuntimeException unchecked(Throwable thrown) throws E {
    throw (E) thrown;
  }
}

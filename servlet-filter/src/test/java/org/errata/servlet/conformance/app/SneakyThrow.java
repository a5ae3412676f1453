package org.errata.servlet.conformance.app;

/** Throws undeclared checked exceptions, as code in Kotlin or with Lombok does. */
public final class SneakyThrow {

  private SneakyThrow() {}

  /** Throws the argument; the return type permits {@code throw unchecked(e)}. */
  @SuppressWarnings({"unchecked", "TypeParameterUnusedInFormals"})
  public static <E extends Throwable> RuntimeException unchecked(Throwable thrown) throws E {
    throw (E) thrown;
  }
}

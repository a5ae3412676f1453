package org.errata.jakartarest.app;

/** A body of a response that no library can write. */
public final class UnwritableOrder {

  private final boolean failing;

  /** Makes a body. */
  public UnwritableOrder(boolean failing) {
    this.failing = failing;
  }

  /** Fails; the message is for the log. */
  public int getQty() {
    if (failing) {
      throw new IllegalStateException("secret");
    }
    return 0;
  }
}

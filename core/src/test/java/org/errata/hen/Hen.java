package org.errata.hen;

import org.errata.egg.Egg;

/** Part of a cycle between two packages, which the architecture test must find. */
public final class Hen {

  /** Returns a class of the other package. */
  public Egg lay() {
    return new Egg();
  }
}

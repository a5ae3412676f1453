package org.errata.servlet.twig;

import org.errata.servlet.nest.Cuckoo;

/** The other half of a circle between packages, which the architecture test is to find. */
public final class Twig {

  /** Needs the half that needs this one. */
  public Cuckoo cuckoo() {
    return new Cuckoo();
  }
}

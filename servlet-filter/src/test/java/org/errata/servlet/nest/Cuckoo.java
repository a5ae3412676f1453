package org.errata.servlet.nest;

import org.errata.servlet.ErrorHandlingFilter;
import org.errata.servlet.twig.Twig;

/** Lives below the filters and uses one, which the architecture test is to find. */
public final class Cuckoo {

  /** Needs what is above. */
  public ErrorHandlingFilter filter() {
    return new ErrorHandlingFilter();
  }

  /** One half of a circle between packages. */
  public Twig twig() {
    return new Twig();
  }
}

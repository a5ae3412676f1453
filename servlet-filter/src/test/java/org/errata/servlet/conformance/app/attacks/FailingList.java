package org.errata.servlet.conformance.app.attacks;

import java.util.AbstractList;
import org.errata.Problem;

/** A list that says it has a problem and throws when it is asked for it. */
final class FailingList extends AbstractList<Problem> {

  private final String text;

  FailingList(String text) {
    this.text = text;
  }

  @Override
  public Problem get(int index) {
    throw new IllegalStateException(text);
  }

  @Override
  public int size() {
    return 1;
  }
}

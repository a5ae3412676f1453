package org.errata.catalogue;

import static java.util.Objects.requireNonNull;

import java.util.Iterator;
import java.util.NoSuchElementException;

/**
 * An exception and its causes, outermost first. A circle of causes is left after a few rounds, the
 * chain ends at an exception whose {@code getCause} itself throws, and it has {@value #LONGEST}
 * exceptions at most, so that no exception however made can keep its reader. Immutable and
 * thread-safe as far as the exceptions are.
 */
public final class CauseChain implements Iterable<Throwable> {

  private static final int LONGEST = 200_000;

  private final Throwable outermost;

  private CauseChain(Throwable outermost) {
    this.outermost = outermost;
  }

  /**
   * Returns the chain of an exception.
   *
   * @param thrown its outermost exception
   * @return the chain
   */
  public static CauseChain of(Throwable thrown) {
    return new CauseChain(requireNonNull(thrown, "thrown"));
  }

  @Override
  public Iterator<Throwable> iterator() {
    return new Walk(outermost);
  }

  /** Brent's way to notice a circle: a marker that jumps ahead at powers of two. */
  private static final class Walk implements Iterator<Throwable> {
    private Throwable next;
    private Throwable marker;
    private int seen;
    private int steps;
    private int limit = 1;

    Walk(Throwable first) {
      next = first;
    }

    @Override
    public boolean hasNext() {
      return next != null;
    }

    @Override
    public Throwable next() {
      if (next == null) {
        throw new NoSuchElementException();
      }
      Throwable current = next;
      next = ++seen < LONGEST ? causeOf(current) : null;
      if (next == marker) {
        next = null;
      } else if (++steps == limit) {
        marker = next;
        steps = 0;
        limit *= 2;
      }
      return current;
    }

    private static Throwable causeOf(Throwable t) {
      try {
        return t.getCause();
      } catch (Throwable refused) {
        return null;
      }
    }
  }
}

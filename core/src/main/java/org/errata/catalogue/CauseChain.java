package org.errata.catalogue;

import static java.util.Objects.requireNonNull;

import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.Set;

/**
 * An exception and its causes, outermost first, each once. A chain that leads back to one of its
 * exceptions ends before it, as in {@link Throwable#printStackTrace()}. A chain also ends at an
 * exception whose {@code getCause} throws. Immutable, and as thread-safe as the exceptions are.
 */
public final class CauseChain implements Iterable<Throwable> {

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

  private static final class Walk implements Iterator<Throwable> {

    private static final int USUAL_LENGTH = 4;

    /** Null until a cause is met; most exceptions have none. */
    private Set<Throwable> seen;

    private Throwable next;

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
      Throwable cause = causeOf(current);
      next = cause == null || isSeen(cause, current) ? null : cause;
      return current;
    }

    private boolean isSeen(Throwable cause, Throwable current) {
      if (seen == null) {
        seen = Collections.newSetFromMap(new IdentityHashMap<>(USUAL_LENGTH));
      }
      seen.add(current);
      return seen.contains(cause);
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

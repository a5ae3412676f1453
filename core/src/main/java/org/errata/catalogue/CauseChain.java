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
 * exception whose {@code getCause} throws, and after 4,000 exceptions, as a {@code getCause} may
 * make a new cause each time. Immutable, and as thread-safe as the exceptions are.
 */
public final class CauseChain implements Iterable<Throwable> {

  /** More than a log can print, as printing is recursive. */
  private static final int MAX_LENGTH = 4_000;

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

  /**
   * Tells whether everybody who follows the causes comes to an end.
   *
   * @return whether the last exception of this chain says that it has no cause: the chain is no
   *     circle, no {@code getCause} throws, and there are not too many causes
   */
  public boolean isFinite() {
    Walk walk = new Walk(outermost);
    while (walk.hasNext()) {
      walk.next();
    }
    return walk.finite;
  }

  private static final class Walk implements Iterator<Throwable> {

    private static final int USUAL_LENGTH = 4;

    /** Null until a cause is met; most exceptions have none. */
    private Set<Throwable> seen;

    private Throwable next;

    private int length;

    /** Whether the last exception has no cause; known at the end. */
    private boolean finite;

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
      next = causeOf(current);
      return current;
    }

    /** Returns the cause, or null where the chain ends. */
    private Throwable causeOf(Throwable current) {
      Throwable cause;
      try {
        cause = current.getCause();
      } catch (Throwable refused) {
        return null;
      }
      finite = cause == null;
      return finite || ++length == MAX_LENGTH || isSeen(cause, current) ? null : cause;
    }

    private boolean isSeen(Throwable cause, Throwable current) {
      if (seen == null) {
        seen = Collections.newSetFromMap(new IdentityHashMap<>(USUAL_LENGTH));
      }
      seen.add(current);
      return seen.contains(cause);
    }
  }
}

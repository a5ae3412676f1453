package org.errata.servlet.framework;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import org.errata.Violation;

/** Puts violations, which frameworks have as a set, into an order that is the same each time. */
final class ViolationOrder implements Comparator<Violation> {

  /** How many violations an error response has at most. */
  static final int MOST = 100;

  private ViolationOrder() {}

  /** Returns the first of the violations in the order of their places, each once. */
  static List<Violation> first(Collection<Violation> violations) {
    return violations.stream().distinct().sorted(new ViolationOrder()).limit(MOST).toList();
  }

  @Override
  public int compare(Violation one, Violation other) {
    int order = one.place().compareTo(other.place());
    order =
        order != 0 ? order : compareNames(one.name().split("/", -1), other.name().split("/", -1));
    return order != 0 ? order : one.detail().compareTo(other.detail());
  }

  /** Indexes of arrays are compared as numbers. */
  private static int compareNames(String[] one, String[] other) {
    for (int i = 0; i < Math.min(one.length, other.length); i++) {
      int order = isIndex(one[i]) && isIndex(other[i]) ? one[i].length() - other[i].length() : 0;
      order = order != 0 ? order : one[i].compareTo(other[i]);
      if (order != 0) {
        return order;
      }
    }
    return one.length - other.length;
  }

  private static boolean isIndex(String segment) {
    return !segment.isEmpty() && segment.chars().allMatch(c -> c >= '0' && c <= '9');
  }
}

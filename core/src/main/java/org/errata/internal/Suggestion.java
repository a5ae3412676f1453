package org.errata.internal;

import java.util.Collection;
import java.util.Comparator;
import java.util.Optional;

/** Suggests the name that was most likely meant. */
public final class Suggestion {

  private Suggestion() {}

  /**
   * Finds the most similar name.
   *
   * @param typed what was typed
   * @param names the allowed names
   * @return the name of the least edit distance, unless that is more than a third of its length
   */
  public static Optional<String> nearest(String typed, Collection<String> names) {
    return names.stream()
        .min(Comparator.comparingInt(name -> distance(typed, name)))
        .filter(name -> distance(typed, name) <= Math.max(1, name.length() / 3));
  }

  /**
   * Returns a suggestion for the end of a message.
   *
   * @param typed what was typed
   * @param names the allowed names
   * @return such as {@code ; did you mean taxType?}, or an empty text if no name is similar
   */
  public static String didYouMean(String typed, Collection<String> names) {
    return nearest(typed, names).map(name -> "; did you mean " + name + "?").orElse("");
  }

  /** Returns the Levenshtein distance, ignoring case. */
  private static int distance(String a, String b) {
    int[] previous = new int[b.length() + 1];
    for (int j = 0; j <= b.length(); j++) {
      previous[j] = j;
    }
    for (int i = 1; i <= a.length(); i++) {
      int[] row = new int[b.length() + 1];
      row[0] = i;
      for (int j = 1; j <= b.length(); j++) {
        boolean same =
            Character.toLowerCase(a.charAt(i - 1)) == Character.toLowerCase(b.charAt(j - 1));
        row[j] = Math.min(Math.min(row[j - 1], previous[j]) + 1, previous[j - 1] + (same ? 0 : 1));
      }
      previous = row;
    }
    return previous[b.length()];
  }
}

package org.errata.servlet.catalogfile;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * Collects what is wrong with parameters and files, so that one message can tell all of it. Not
 * thread-safe.
 */
public final class ConfigurationProblems {

  /** Where a problem is. */
  private enum Kind {
    PARAMETER("parameter", ""),
    PLACE("place", " in files"),
    POINT("point", "");

    private final String noun;
    private final String where;

    Kind(String noun, String where) {
      this.noun = noun;
      this.where = where;
    }

    String counted(long number) {
      return number + " " + noun + (number == 1 ? "" : "s") + where;
    }
  }

  private record Item(Kind kind, String subject, String text) {}

  private final Set<Item> items = new LinkedHashSet<>();
  private int added;

  /** Makes an empty collection. */
  public ConfigurationProblems() {}

  /**
   * Adds a problem of a parameter, unless the same is known.
   *
   * @param parameter its name, and the filter or servlet that it belongs to
   * @param text what was found and what is allowed
   */
  public void addParameter(String parameter, String text) {
    add(new Item(Kind.PARAMETER, parameter, text));
  }

  /**
   * Adds a problem at a place of a file, unless the same is known.
   *
   * @param place the file, with the line and column if they are known
   * @param text the member or key, what was found and what is allowed
   */
  void addPlace(String place, String text) {
    add(new Item(Kind.PLACE, place, text));
  }

  /**
   * Adds a problem of something else than a parameter or a file, unless the same is known.
   *
   * @param subject what it is about, such as {@code url-pattern of filter 'errata'}
   * @param text what was found and what to write instead
   */
  public void addPoint(String subject, String text) {
    add(new Item(Kind.POINT, subject, text));
  }

  private void add(Item item) {
    items.add(item);
    added++;
  }

  /**
   * Tells whether nothing is wrong.
   *
   * @return whether there is no problem
   */
  public boolean isEmpty() {
    return items.isEmpty();
  }

  /** Returns how often a problem was added; one that was known already counts again. */
  int added() {
    return added;
  }

  /**
   * Returns each problem as one line.
   *
   * @return lines such as {@code errors_de.properties, line 2, column 1: …}
   */
  public List<String> lines() {
    return items.stream().map(item -> item.subject() + ": " + item.text()).toList();
  }

  /**
   * Returns one message with all problems.
   *
   * @param consequence what cannot be done because of them
   * @return a line that counts them, and a line for each
   */
  public String message(String consequence) {
    int width = items.stream().mapToInt(item -> item.subject().length()).max().orElse(0);
    StringBuilder message = new StringBuilder(consequence).append("; ").append(count());
    for (Item item : items) {
      message
          .append("\n  ")
          .append(item.subject())
          .append(" ".repeat(width - item.subject().length() + 2))
          .append(item.text());
    }
    return message.toString();
  }

  private String count() {
    List<String> counts = new ArrayList<>();
    for (Kind kind : Kind.values()) {
      long number = items.stream().filter(item -> item.kind() == kind).count();
      if (number > 0) {
        counts.add(kind.counted(number));
      }
    }
    return String.join(" and ", counts)
        + (items.size() == 1 ? " needs attention:" : " need attention:");
  }
}

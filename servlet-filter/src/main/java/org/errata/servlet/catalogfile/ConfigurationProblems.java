package org.errata.servlet.catalogfile;

import java.util.LinkedHashSet;
import java.util.Set;

/** What is wrong with parameters and files, gathered so that it can be told at once. */
public final class ConfigurationProblems {

  private record Complaint(boolean inFile, String subject, String text) {}

  private final Set<Complaint> complaints = new LinkedHashSet<>();

  /** Makes an empty list. */
  public ConfigurationProblems() {}

  /**
   * Adds a complaint about a parameter, unless the same has been made already.
   *
   * @param parameter its name, and whose it is
   * @param text what was found and what is allowed
   */
  public void add(String parameter, String text) {
    complaints.add(new Complaint(false, parameter, text));
  }

  /**
   * Adds a complaint about a place in a file, unless the same has been made already.
   *
   * @param place the file, and the line and column in it
   * @param text the field, what was found and what is allowed
   */
  void addPlace(String place, String text) {
    complaints.add(new Complaint(true, place, text));
  }

  /**
   * Tells whether all is well.
   *
   * @return whether there is no complaint
   */
  public boolean isEmpty() {
    return complaints.isEmpty();
  }

  int size() {
    return complaints.size();
  }

  /**
   * Returns the message.
   *
   * @param consequence what cannot be done because of the complaints
   * @return a line that counts them, and a line for each
   */
  public String message(String consequence) {
    int width = complaints.stream().mapToInt(c -> c.subject().length()).max().orElse(0);
    StringBuilder message = new StringBuilder(consequence).append("; ").append(count());
    for (Complaint complaint : complaints) {
      message
          .append("\n  ")
          .append(complaint.subject())
          .append(" ".repeat(width - complaint.subject().length() + 2))
          .append(complaint.text());
    }
    return message.toString();
  }

  private String count() {
    long places = complaints.stream().filter(Complaint::inFile).count();
    long parameters = complaints.size() - places;
    String all =
        places == 0
            ? counted(parameters, "parameter")
            : parameters == 0
                ? counted(places, "place") + " in files"
                : counted(parameters, "parameter")
                    + " and "
                    + counted(places, "place")
                    + " in files";
    return all + (complaints.size() == 1 ? " needs attention:" : " need attention:");
  }

  private static String counted(long number, String noun) {
    return number + " " + noun + (number == 1 ? "" : "s");
  }
}

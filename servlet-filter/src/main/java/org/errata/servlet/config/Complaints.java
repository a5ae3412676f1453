package org.errata.servlet.config;

import java.util.ArrayList;
import java.util.List;

/** What is wrong with the parameters, gathered so that it can be told at once. */
final class Complaints {

  private record Complaint(String subject, String text) {}

  private final List<Complaint> complaints = new ArrayList<>();

  /** Adds a complaint, unless the same has been made already. */
  void add(String subject, String text) {
    Complaint complaint = new Complaint(subject, text);
    if (!complaints.contains(complaint)) {
      complaints.add(complaint);
    }
  }

  boolean isEmpty() {
    return complaints.isEmpty();
  }

  String message() {
    int width = complaints.stream().mapToInt(c -> c.subject().length()).max().orElse(0);
    StringBuilder message = new StringBuilder("Errata cannot start; ");
    message.append(
        complaints.size() == 1
            ? "1 parameter needs attention:"
            : complaints.size() + " parameters need attention:");
    for (Complaint complaint : complaints) {
      message
          .append("\n  ")
          .append(complaint.subject())
          .append(" ".repeat(width - complaint.subject().length() + 2))
          .append(complaint.text());
    }
    return message.toString();
  }
}

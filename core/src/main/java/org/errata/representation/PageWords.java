package org.errata.representation;

import java.util.Locale;

/** What the page for people says besides the entry's own texts. */
record PageWords(String status, String requestId, String code, String whatToDo, String more) {

  private static final PageWords ENGLISH =
      new PageWords(
          "HTTP status", "request id", "Error code", "What you can do:", "More about this error");

  private static final PageWords GERMAN =
      new PageWords(
          "HTTP-Status",
          "Kennung der Anfrage",
          "Fehlercode",
          "Was Sie tun können:",
          "Mehr zu diesem Fehler");

  private static final PageWords FRENCH =
      new PageWords(
          "Statut HTTP",
          "identifiant de la requête",
          "Code d'erreur",
          "Ce que vous pouvez faire :",
          "En savoir plus sur cette erreur");

  /** The words in a language, or the English ones. */
  static PageWords in(Locale language) {
    return switch (language.getLanguage()) {
      case "de" -> GERMAN;
      case "fr" -> FRENCH;
      default -> ENGLISH;
    };
  }
}

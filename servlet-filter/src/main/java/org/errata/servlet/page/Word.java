package org.errata.servlet.page;

import java.util.Locale;

/** What pages say besides the texts of the catalogue: in English, German and French. */
enum Word {
  REFERENCE("Error reference", "Fehlerreferenz", "Référence des erreurs"),
  SKIP("Skip to content", "Zum Inhalt springen", "Aller au contenu"),
  LANGUAGE("Language", "Sprache", "Langue"),
  PATH("You are here", "Sie sind hier", "Vous êtes ici"),
  FIND_LABEL("Text, code or status", "Text, Code oder Status", "Texte, code ou statut"),
  FIND("Search", "Suchen", "Rechercher"),
  FOUND_NONE("Nothing found for %s.", "Nichts gefunden zu %s.", "Aucun résultat pour %s."),
  FOUND_ONE("1 error found for %s.", "1 Fehler gefunden zu %s.", "1 erreur trouvée pour %s."),
  FOUND_SEVERAL(
      "%2$d errors found for %1$s.",
      "%2$d Fehler gefunden zu %1$s.", "%2$d erreurs trouvées pour %1$s."),
  QUOTED("“%s”", "„%s“", "«\u00a0%s\u00a0»"),
  SHOW_ALL("Show all errors", "Alle Fehler zeigen", "Afficher toutes les erreurs"),
  CATEGORIES("Categories", "Kategorien", "Catégories"),
  ERROR_CODE("Error Code", "Fehlercode", "Code d’erreur"),
  MESSAGE("Message", "Meldung", "Message"),
  SUMMARY("Summary", "Zusammenfassung", "Résumé"),
  HTTP_STATUSES("HTTP statuses", "HTTP-Status", "Statuts HTTP"),
  ABOUT_STATUSES(
      "Errors of HTTP itself, answered in the same forms.",
      "Fehler von HTTP selbst, in denselben Formen beantwortet.",
      "Erreurs de HTTP même, rendues sous les mêmes formes."),
  HTTP_STATUS("HTTP status", "HTTP-Status", "Statut HTTP"),
  CATEGORY("Category", "Kategorie", "Catégorie"),
  ID("Id", "Id", "Id"),
  SINCE("Since", "Seit", "Depuis"),
  DESCRIPTION("Description", "Beschreibung", "Description"),
  HOW_TO_RESOLVE("How to resolve", "So beheben Sie den Fehler", "Comment y remédier"),
  HEADERS("Headers of the answer", "Header der Antwort", "En-têtes de la réponse"),
  HEADER("Header", "Header", "En-tête"),
  VALUE("Value", "Wert", "Valeur"),
  EXAMPLES("Example answers", "Beispielantworten", "Exemples de réponses"),
  PLACEHOLDERS(
      "In an answer, these places hold what the request was about:",
      "In einer Antwort steht an diesen Stellen, worum es in der Anfrage ging:",
      "Dans une réponse, ces emplacements indiquent ce que la requête concernait\u00a0:"),
  ERR_JSON("Error object", "Fehlerobjekt", "Objet d’erreur"),
  PROBLEM_JSON(
      "Problem details (RFC 9457)", "Problem Details (RFC 9457)", "Problem Details (RFC 9457)"),
  PLAIN_TEXT("Plain text", "Reiner Text", "Texte brut"),
  HTML_PAGE("Web page, its content", "Webseite, ihr Inhalt", "Page web, son contenu"),
  NEIGHBOURS("More errors", "Weitere Fehler", "Autres erreurs"),
  PREVIOUS("Previous", "Vorheriger", "Précédente"),
  NEXT("Next", "Nächster", "Suivante"),
  EXPORTS("This catalogue as", "Dieser Katalog als", "Ce catalogue en");

  private final String english;
  private final String german;
  private final String french;

  Word(String english, String german, String french) {
    this.english = english;
    this.german = german;
    this.french = french;
  }

  String in(Locale language) {
    return switch (language.getLanguage()) {
      case "de" -> german;
      case "fr" -> french;
      default -> english;
    };
  }

  /** The language of the words on a page whose entries are in this language. */
  static Locale languageFor(Locale language) {
    return switch (language.getLanguage()) {
      case "de", "fr", "en" -> language;
      default -> Locale.ENGLISH;
    };
  }
}

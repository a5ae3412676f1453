package org.errata.servlet;

import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Enumeration;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.errata.catalogue.Catalogue;
import org.errata.catalogue.Entry;
import org.errata.representation.ErrJson;
import org.errata.representation.HtmlPage;
import org.errata.representation.Languages;
import org.errata.representation.PlainText;
import org.errata.representation.Prerendered;
import org.errata.representation.ProblemJson;
import org.errata.representation.ReferenceLinks;
import org.errata.representation.Representation;
import org.errata.representation.Representations;
import org.errata.servlet.config.SharedSettings;
import org.errata.servlet.config.SharedSettings.Format;

/**
 * The forms of answers, made ready at start-up.
 *
 * @param all the choice among them
 * @param plain the form that depends on nothing but the entry
 * @param html the page for people
 * @param languages the languages of the catalogue
 */
record Forms(Representations all, Representation plain, Representation html, Languages languages) {

  static Forms of(SharedSettings settings) {
    Catalogue catalogue = settings.catalogue();
    ReferenceLinks links =
        settings
            .referenceBase()
            .map(base -> ReferenceLinks.below(base, catalogue))
            .orElseGet(ReferenceLinks::none);
    List<Entry> entries = new ArrayList<>(catalogue.statusEntries());
    entries.addAll(catalogue.entries());
    Representation err = new Prerendered(new ErrJson(), entries);
    Representation text = new Prerendered(new PlainText(), entries);
    Representation problem = new Prerendered(new ProblemJson(links), entries);
    Representation html = new Prerendered(new HtmlPage(links), entries);
    return new Forms(
        settings.format() == Format.ERR
            ? Representations.of(err, problem, html, text)
            : Representations.of(problem, err, html, text),
        err,
        html,
        Languages.of(catalogue));
  }

  Representation choose(HttpServletRequest request) {
    return all.choose(header("Accept", request));
  }

  /** The language of an answer; most requests do not ask for one. */
  Locale language(HttpServletRequest request) {
    return languages.choose(
        languages.areSeveral() ? header("Accept-Language", request) : Optional.empty());
  }

  /** The lines of a field as one list. */
  static Optional<String> header(String name, HttpServletRequest request) {
    String first = request.getHeader(name);
    if (first == null) {
      return Optional.empty();
    }
    Enumeration<String> lines = request.getHeaders(name);
    lines.nextElement();
    return Optional.of(
        lines.hasMoreElements() ? first + "," + String.join(",", Collections.list(lines)) : first);
  }
}

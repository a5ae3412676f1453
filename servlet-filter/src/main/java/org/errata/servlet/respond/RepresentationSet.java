package org.errata.servlet.respond;

import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
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
import org.errata.servlet.exchange.HeaderLines;

/**
 * The representations of error responses, made at start.
 *
 * @param all the choice among them
 * @param fallback the representation that depends on nothing but the entry
 * @param html the page for people
 * @param languages the languages of the catalogue
 */
record RepresentationSet(
    Representations all, Representation fallback, Representation html, Languages languages) {

  static RepresentationSet of(SharedSettings settings) {
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
    return new RepresentationSet(
        settings.format() == Format.ERR
            ? Representations.of(err, problem, html, text)
            : Representations.of(problem, err, html, text),
        err,
        html,
        Languages.of(catalogue));
  }

  Representation choose(HttpServletRequest request) {
    return all.choose(HeaderLines.joined("Accept", request));
  }

  /** The language of an error response. */
  Locale language(HttpServletRequest request) {
    return languages.choose(
        languages.areSeveral() ? HeaderLines.joined("Accept-Language", request) : Optional.empty());
  }
}

package org.errata.servlet;

import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.errata.catalogue.Catalogue;
import org.errata.catalogue.Entry;
import org.errata.representation.ErrJson;
import org.errata.representation.HtmlPage;
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
 */
record Forms(Representations all, Representation plain, Representation html) {

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
    Representation problem = new ProblemJson(links);
    Representation html = new HtmlPage(links);
    return new Forms(
        settings.format() == Format.ERR
            ? Representations.of(err, problem, html, text)
            : Representations.of(problem, err, html, text),
        err,
        html);
  }

  Representation choose(HttpServletRequest request) {
    List<String> lines = Collections.list(request.getHeaders("Accept"));
    return all.choose(lines.isEmpty() ? Optional.empty() : Optional.of(String.join(",", lines)));
  }
}

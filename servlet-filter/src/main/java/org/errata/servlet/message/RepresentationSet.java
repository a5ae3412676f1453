package org.errata.servlet.message;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;
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

/**
 * The representations of error responses, made at start.
 *
 * @param all the choice among them
 * @param fallback the representation that depends on nothing but the entry
 * @param html the page for people
 * @param languages the languages of the catalogue
 */
public record RepresentationSet(
    Representations all, Representation fallback, Representation html, Languages languages) {

  /**
   * Makes the representations, with the bodies that depend on the entry alone.
   *
   * @param catalogue the catalogue
   * @param referenceBase prefix of the URLs of the reference pages, if there are any
   * @param problemFirst whether problem details are the default, and not the {@code err} JSON
   * @return the representations
   */
  public static RepresentationSet of(
      Catalogue catalogue, Optional<String> referenceBase, boolean problemFirst) {
    ReferenceLinks links =
        referenceBase
            .map(base -> ReferenceLinks.below(base, catalogue))
            .orElseGet(ReferenceLinks::none);
    List<Entry> entries = new ArrayList<>(catalogue.statusEntries());
    entries.addAll(catalogue.entries());
    Representation err = new Prerendered(new ErrJson(), entries);
    Representation text = new Prerendered(new PlainText(), entries);
    Representation problem = new Prerendered(new ProblemJson(links), entries);
    Representation html = new Prerendered(new HtmlPage(links), entries);
    return new RepresentationSet(
        problemFirst
            ? Representations.of(problem, err, html, text)
            : Representations.of(err, problem, html, text),
        err,
        html,
        Languages.of(catalogue));
  }

  /**
   * Chooses the representation of an error response.
   *
   * @param accept the request's {@code Accept}
   * @return the representation; the default one if none is acceptable
   */
  public Representation choose(Optional<String> accept) {
    return all.choose(accept);
  }

  /**
   * Chooses the language of an error response.
   *
   * @param acceptLanguage the request's {@code Accept-Language}, read if there are several
   * @return the language
   */
  public Locale language(Supplier<Optional<String>> acceptLanguage) {
    return languages.choose(languages.areSeveral() ? acceptLanguage.get() : Optional.empty());
  }
}

package org.errata.servlet.message;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;
import org.errata.catalogue.Catalogue;
import org.errata.catalogue.Entry;
import org.errata.representation.ErrJson;
import org.errata.representation.Form;
import org.errata.representation.Forms;
import org.errata.representation.Languages;
import org.errata.representation.MediaType;
import org.errata.representation.OwnRepresentation;
import org.errata.representation.Prerendered;
import org.errata.representation.ReferenceLinks;
import org.errata.representation.Representation;
import org.errata.representation.Representations;

/**
 * The representations of error responses, made at start.
 *
 * @param all the choice among them
 * @param fallback the representation that depends on nothing but the entry
 * @param languages the languages of the catalogue
 */
public record RepresentationSet(Representations all, Representation fallback, Languages languages) {

  private static final MediaType HTML = new MediaType("text", "html");

  /**
   * Makes the representations, with the bodies that depend on the entry alone.
   *
   * @param catalogue the catalogue
   * @param referenceBase prefix of the URLs of the reference pages, if there are any
   * @param forms the forms that may be chosen
   * @return the representations
   */
  public static RepresentationSet of(
      Catalogue catalogue, Optional<String> referenceBase, Forms forms) {
    ReferenceLinks links =
        referenceBase
            .map(base -> ReferenceLinks.below(base, catalogue))
            .orElseGet(ReferenceLinks::none);
    List<Entry> entries = new ArrayList<>(catalogue.statusEntries());
    entries.addAll(catalogue.entries());
    List<Representation> byPreference =
        forms.byPreference().stream().map(form -> made(form, forms, links, entries)).toList();
    return new RepresentationSet(
        Representations.of(byPreference), fallback(byPreference, forms), Languages.of(catalogue));
  }

  private static Representation made(
      Form form, Forms forms, ReferenceLinks links, List<Entry> entries) {
    Representation representation = forms.representation(form, links);
    return switch (form) {
      case ERR ->
          forms.envelope().map(OwnRepresentation::isPrerenderable).orElse(true)
              ? new Prerendered(representation, entries)
              : representation;
      case PROBLEM -> new Prerendered(representation, withTextAlone(entries));
      case HTML, TEXT -> new Prerendered(representation, entries);
      // arguments are escaped by their place in the line
      case MARKDOWN -> representation;
    };
  }

  /** Code of the application may be what has failed. */
  private static Representation fallback(List<Representation> byPreference, Forms forms) {
    boolean isCode =
        forms.byPreference().get(0) == Form.ERR
            && forms.envelope().filter(OwnRepresentation::isCode).isPresent();
    return isCode ? new ErrJson() : byPreference.get(0);
  }

  /** Which members there are, and of which type, depends on the arguments of an occurrence. */
  private static List<Entry> withTextAlone(List<Entry> entries) {
    return entries.stream()
        .filter(entry -> entry.members().isEmpty() && entry.retry().retryable().isEmpty())
        .toList();
  }

  /**
   * Tells whether a client gets a page for people.
   *
   * @param accept the request's {@code Accept}
   * @return whether the representation is HTML
   */
  public boolean isHtml(Optional<String> accept) {
    return choose(accept).mediaType().equals(HTML);
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

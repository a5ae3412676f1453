package org.errata.export;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.errata.RequestId;
import org.errata.catalogue.Catalogue;
import org.errata.catalogue.Entry;
import org.errata.catalogue.EntryText;
import org.errata.representation.ExampleProblem;
import org.errata.representation.Form;
import org.errata.representation.Forms;
import org.errata.representation.ReferenceLinks;
import org.errata.representation.Representation;
import org.errata.response.ErrorResponse;

/**
 * A catalogue, and how it is published.
 *
 * @param catalogue the entries
 * @param language the language of the texts; an entry without a translation keeps its own
 * @param base the absolute URL, or the path-absolute reference, below which the reference pages and
 *     the exports are; a missing slash at its end is added; empty if there are no such pages
 * @param requestIdHeader the header field that carries the request id, {@code X-Request-Id}
 * @param forms the forms that error responses may have
 */
public record Publication(
    Catalogue catalogue, Locale language, String base, String requestIdHeader, Forms forms) {

  /** The request id of all examples. */
  private static final RequestId REQUEST = new RequestId("k7rm-2xq9-vt4h-c8pn");

  /**
   * Checks the components.
   *
   * @param catalogue the entries
   * @param language a language
   * @param base an absolute URL, a path-absolute reference, or empty
   * @param requestIdHeader the name of a header field
   * @param forms the forms that error responses may have
   */
  public Publication {
    requireNonNull(catalogue, "catalogue");
    requireNonNull(language, "language");
    requireNonNull(requestIdHeader, "requestIdHeader");
    requireNonNull(forms, "forms");
    if (!requireNonNull(base, "base").isEmpty()) {
      base = base.replaceFirst("/*$", "/");
    }
  }

  /**
   * Describes the publication of a catalogue whose error responses may have every form, without an
   * envelope.
   *
   * @param catalogue the entries
   * @param language a language
   * @param base an absolute URL, a path-absolute reference, or empty
   * @param requestIdHeader the name of a header field
   */
  public Publication(Catalogue catalogue, Locale language, String base, String requestIdHeader) {
    this(catalogue, language, base, requestIdHeader, Forms.DEFAULT);
  }

  EntryText text(Entry entry) {
    return entry.text(language);
  }

  ReferenceLinks links() {
    return base.isEmpty() ? ReferenceLinks.none() : ReferenceLinks.below(base, catalogue);
  }

  /**
   * Returns the body for an entry without arguments; empty if a class of the application cannot
   * make one, as it may need the arguments.
   */
  Optional<String> body(Form form, Representation representation, Entry entry) {
    ErrorResponse response =
        new ErrorResponse(List.of(ExampleProblem.of(entry, language)), REQUEST, language);
    return forms.example(form, representation, response).map(body -> new String(body, UTF_8));
  }
}

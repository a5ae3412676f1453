package org.errata.representation;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Optional;
import org.errata.response.ErrorResponse;

/**
 * The forms that error responses of an application may have.
 *
 * @param byPreference at least one, in the order of preference where {@code Accept} has none
 * @param envelope the application's own envelope in place of the {@code err} JSON
 */
public record Forms(List<Form> byPreference, Optional<OwnRepresentation> envelope) {

  /** All forms, without an envelope. */
  public static final Forms DEFAULT = new Forms(List.of(Form.values()), Optional.empty());

  /**
   * Checks the components.
   *
   * @param byPreference at least one, none of them twice
   * @param envelope the JSON in place of the {@code err} JSON
   * @throws IllegalArgumentException if there are no forms, or one is there twice
   */
  public Forms {
    byPreference = List.copyOf(byPreference);
    requireNonNull(envelope, "envelope");
    if (byPreference.isEmpty() || byPreference.stream().distinct().count() < byPreference.size()) {
      throw new IllegalArgumentException("needs different forms, not " + byPreference);
    }
  }

  /**
   * Tells whether responses may have a form.
   *
   * @param form the form
   * @return whether it may be chosen
   */
  public boolean has(Form form) {
    return byPreference.contains(form);
  }

  /**
   * Returns these forms with an envelope.
   *
   * @param own the JSON in place of the {@code err} JSON, if there is one
   * @return new forms
   */
  public Forms withEnvelope(Optional<OwnRepresentation> own) {
    return new Forms(byPreference, own);
  }

  /**
   * Makes the representation of a form.
   *
   * @param form the form
   * @param links where entries have their reference pages
   * @return the representation
   */
  public Representation representation(Form form, ReferenceLinks links) {
    return switch (form) {
      case ERR -> envelope.map(own -> own.with(links)).orElseGet(ErrJson::new);
      case PROBLEM -> new ProblemJson(links);
      case HTML -> new HtmlPage(links);
      case TEXT -> new PlainText();
      case MARKDOWN -> new MarkdownText(links);
    };
  }

  /**
   * Renders an example of a form. A class of the application may need what an example does not
   * have, such as the arguments of a problem.
   *
   * @param form the form
   * @param representation its representation
   * @param response the example
   * @return the body; empty if a class of the application throws, or makes none
   */
  public Optional<byte[]> example(
      Form form, Representation representation, ErrorResponse response) {
    if (form != Form.ERR || envelope.filter(OwnRepresentation::isCode).isEmpty()) {
      return Optional.of(representation.render(response));
    }
    try {
      return Optional.ofNullable(representation.render(response));
    } catch (RuntimeException needsMore) {
      return Optional.empty();
    }
  }
}

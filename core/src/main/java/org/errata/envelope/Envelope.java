package org.errata.envelope;

import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.errata.catalogue.Catalogue;
import org.errata.representation.OwnRepresentation;
import org.errata.representation.ReferenceLinks;
import org.errata.representation.Representation;

/**
 * A JSON body with placeholders, which error responses have in place of the {@code err} JSON:
 *
 * <pre>{@code
 * {"error": {"code": "${code?id}", "message": "${message}", "details": ["${violations}"]}}
 * }</pre>
 *
 * <p>A string that is one placeholder has the type of its value; within a longer string, the value
 * is text. A member without a value is left out. The page <em>The house's own envelope</em> of the
 * documentation lists the placeholders. Immutable and thread-safe.
 */
public final class Envelope implements OwnRepresentation {

  private final EnvelopeNode root;
  private final boolean isPrerenderable;

  private Envelope(EnvelopeNode root, boolean isPrerenderable) {
    this.root = root;
    this.isPrerenderable = isPrerenderable;
  }

  /**
   * Makes an envelope.
   *
   * @param template the JSON: a {@link Map} for an object, a {@link List} for an array, a {@link
   *     String}, {@link Number}, {@link Boolean}, or null
   * @param catalogue the entries, one of which has each argument that the template names
   * @return the envelope
   * @throws IllegalArgumentException if a placeholder cannot be used; the message names every
   *     {@linkplain #faultsIn fault}
   */
  public static Envelope of(Object template, Catalogue catalogue) {
    EnvelopeReader reader = new EnvelopeReader(catalogue);
    EnvelopeNode root = reader.read(template);
    if (!reader.faults().isEmpty()) {
      throw new IllegalArgumentException(
          reader.faults().stream().map(EnvelopeFault::toString).collect(Collectors.joining("\n")));
    }
    return new Envelope(root, reader.isPrerenderable());
  }

  /**
   * Finds what is wrong with a template.
   *
   * @param template the JSON, as {@link #of} takes it
   * @param catalogue the entries
   * @return the faults; empty if an envelope can be made of it
   */
  public static List<EnvelopeFault> faultsIn(Object template, Catalogue catalogue) {
    EnvelopeReader reader = new EnvelopeReader(catalogue);
    reader.read(template);
    return List.copyOf(reader.faults());
  }

  @Override
  public Representation with(ReferenceLinks links) {
    return new EnvelopeJson(this, links, Clock.systemUTC());
  }

  @Override
  public boolean isCode() {
    return false;
  }

  @Override
  public boolean isPrerenderable() {
    return isPrerenderable;
  }

  @Override
  public Optional<String> schema() {
    Map<String, Object> schema = new LinkedHashMap<>();
    schema.put("title", "Error");
    schema.put("description", "What went wrong with a request.");
    schema.putAll(EnvelopeSchema.of(root));
    return Optional.of(EnvelopeText.of(schema));
  }

  String body(EnvelopeContext context) {
    Object value = root.valueIn(context);
    if (value == null) {
      return root instanceof EnvelopeNode.ArrayOf ? "[]" : "{}";
    }
    return EnvelopeText.of(value);
  }
}

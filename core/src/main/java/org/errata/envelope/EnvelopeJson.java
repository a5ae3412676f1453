package org.errata.envelope;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.Objects.requireNonNull;

import java.time.Clock;
import org.errata.representation.MediaType;
import org.errata.representation.ReferenceLinks;
import org.errata.representation.Representation;
import org.errata.response.ErrorResponse;

/** The JSON of an {@link Envelope}, {@code application/json}. Immutable and thread-safe. */
public final class EnvelopeJson implements Representation {

  private static final MediaType TYPE = new MediaType("application", "json");

  private final Envelope envelope;
  private final ReferenceLinks links;
  private final Clock clock;

  /**
   * Makes the representation.
   *
   * @param envelope the template
   * @param links the reference pages of entries
   * @param clock tells the time of an error response
   */
  public EnvelopeJson(Envelope envelope, ReferenceLinks links, Clock clock) {
    this.envelope = requireNonNull(envelope, "envelope");
    this.links = requireNonNull(links, "links");
    this.clock = requireNonNull(clock, "clock");
  }

  @Override
  public MediaType mediaType() {
    return TYPE;
  }

  /**
   * Returns the template.
   *
   * @return the template, with the schema of the bodies
   */
  public Envelope envelope() {
    return envelope;
  }

  @Override
  public byte[] render(ErrorResponse response) {
    return envelope.body(EnvelopeContext.of(response, links, clock.instant())).getBytes(UTF_8);
  }
}

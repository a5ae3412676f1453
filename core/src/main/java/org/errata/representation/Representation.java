package org.errata.representation;

import java.util.Map;
import org.errata.report.Report;

/** Writes reports in one media type. Thread-safe; the same report always gives the same bytes. */
public interface Representation {

  /**
   * Returns what {@code Accept} headers call it.
   *
   * @return its media type
   */
  MediaType mediaType();

  /**
   * Returns the value of the answer's {@code Content-Type}.
   *
   * @return the media type, with a charset where the type has one
   */
  default String contentType() {
    return mediaType().type().equals("text")
        ? mediaType() + ";charset=utf-8"
        : mediaType().toString();
  }

  /**
   * Returns header fields that belong to this form of an answer, unless the application has set
   * them.
   *
   * @return fields by name; none by default
   */
  default Map<String, String> headers() {
    return Map.of();
  }

  /**
   * Tells whether bodies differ by the origin of the report, as they have links that it makes
   * absolute.
   *
   * @return false by default
   */
  default boolean needsOrigin() {
    return false;
  }

  /**
   * Writes a report.
   *
   * @param report what has gone wrong
   * @return the whole body, in UTF-8, never empty
   */
  byte[] render(Report report);
}

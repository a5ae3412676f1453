package org.errata.report;

import static java.util.Objects.requireNonNull;

import java.util.Map;
import org.errata.catalogue.Catalogue;
import org.errata.catalogue.Entry;
import org.errata.catalogue.EntryId;

/**
 * An entry as application code raises it: by its id, which whoever answers looks up in the
 * catalogue that the web application is configured with, and with the arguments of its
 * placeholders.
 *
 * <pre>{@code
 * Raised.of("tax-type-not-found").with("taxType", taxType)
 * }</pre>
 *
 * @param id the id of the entry
 * @param arguments what to put in the places of the entry's placeholders, by their names
 * @param headers header fields for the answer that only this occurrence knows
 */
public record Raised(EntryId id, Map<String, String> arguments, Map<String, String> headers)
    implements Raise {

  /**
   * Copies arguments and headers.
   *
   * @param id the id of the entry
   * @param arguments texts by name
   * @param headers values by name
   */
  public Raised {
    requireNonNull(id, "id");
    arguments = Arguments.copy(arguments);
    headers = Arguments.copy(headers);
  }

  /**
   * Raises an entry.
   *
   * @param id its id, also the name of an HTTP status such as {@code not-found}
   * @return what is known of it so far
   * @throws IllegalArgumentException if it is not of the form of an {@link EntryId}
   */
  public static Raised of(String id) {
    return new Raised(new EntryId(id), Map.of(), Map.of());
  }

  /**
   * Returns this with one more argument. The client sees it.
   *
   * @param name the name of a placeholder
   * @param value what to put in its place
   * @return a new object
   */
  @Override
  public Raised with(String name, Object value) {
    return new Raised(id, Arguments.with(arguments, name, String.valueOf(value)), headers);
  }

  /**
   * Returns this with one more header field for the answer.
   *
   * @param name the field's name
   * @param value its value
   * @return a new object
   */
  @Override
  public Raised withHeader(String name, String value) {
    return new Raised(id, arguments, Arguments.with(headers, name, value));
  }

  /**
   * Looks the entry up.
   *
   * @param catalogue the catalogue that knows it
   * @return the finding
   * @throws IllegalArgumentException if it does not; the message suggests an id that it knows
   */
  public Finding in(Catalogue catalogue) {
    Entry entry = catalogue.entry(id.value());
    return new Finding(entry, arguments, headers);
  }
}

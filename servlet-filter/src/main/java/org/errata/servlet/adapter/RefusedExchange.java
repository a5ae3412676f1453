package org.errata.servlet.adapter;

import java.util.List;
import java.util.function.Predicate;
import org.errata.servlet.message.HeaderFields;

/** A request that a container refuses and its response, not committed, as an adapter sees them. */
public interface RefusedExchange extends HeaderFields {

  /**
   * Returns what the log calls the request.
   *
   * @return its method and path as far as they are known, without the query
   */
  String requestLine();

  /**
   * Returns the lines of a field of the request.
   *
   * @param name the field's name
   * @return their values; empty if there are none
   */
  List<String> requestField(String name);

  /**
   * Discards the body that was begun, and removes fields of the response.
   *
   * @param names tells by its name whether a field is removed
   */
  void reset(Predicate<String> names);
}

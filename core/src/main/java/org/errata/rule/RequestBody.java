package org.errata.rule;

import java.io.IOException;
import org.errata.json.JsonVerdict;

/**
 * The body of a request, read ahead as far as a rule needs it; the application still gets all of
 * it.
 */
public interface RequestBody {

  /**
   * Tells, by the request's header alone, whether it has no body (RFC 9112 section 6.3). Nothing is
   * read.
   *
   * @return whether there is certainly no body; false as long as only reading can tell
   */
  boolean isDeclaredEmpty();

  /**
   * Tells whether the body has not one byte, reading ahead to find out.
   *
   * @return whether it is empty
   * @throws IOException if the body cannot be read
   */
  boolean isEmpty() throws IOException;

  /**
   * Reads ahead, as far as the buffer goes, and tells whether this is JSON. What lies beyond the
   * buffer is scanned while the application reads it.
   *
   * @return the verdict on the whole body where it fits the buffer; {@link JsonVerdict.Unfinished}
   *     if it goes on and nothing is wrong so far
   * @throws IOException if the body cannot be read
   */
  JsonVerdict scan() throws IOException;
}

package org.errata.rule;

import java.io.IOException;
import org.errata.json.JsonVerdict;

/**
 * The body of a request, buffered as far as a rule reads it. The application still reads all of it.
 */
public interface RequestBody {

  /**
   * Tells, by the request's header alone, whether it has no body (RFC 9112 section 6.3). Reads
   * nothing.
   *
   * @return whether there is no body; false if this is known only after reading
   */
  boolean isDeclaredEmpty();

  /**
   * Tells whether the body has no bytes. Reads into the buffer to find out; where nothing is read
   * ahead, the application's read fails at the end of an empty body.
   *
   * @return whether it is empty; false if this is known only when the application reads
   * @throws IOException if the body cannot be read, or does not arrive in time
   */
  boolean isEmpty() throws IOException;

  /**
   * Reads up to the buffer's size and tells whether this is JSON. The rest of the body is scanned
   * while the application reads it.
   *
   * @return the verdict on the whole body if it fits the buffer; {@link JsonVerdict.Unfinished} if
   *     it is longer and nothing is wrong so far
   * @throws IOException if the body cannot be read, or does not arrive in time
   */
  JsonVerdict scan() throws IOException;
}

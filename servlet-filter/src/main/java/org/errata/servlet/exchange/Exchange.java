package org.errata.servlet.exchange;

import java.util.Optional;
import org.errata.servlet.container.AbortableExchange;

/**
 * One request and its response, as they are seen by what notices errors and by what responds to
 * them.
 */
public interface Exchange extends AbortableExchange {

  /**
   * Claims the right to send the error response. It is given once, as a timeout may race with the
   * application.
   *
   * @return whether the caller is the first, and the response is not committed
   */
  boolean claim();

  /**
   * Tells whether an error response was sent, or is being sent.
   *
   * @return whether {@link #claim} was successful
   */
  boolean isConcluded();

  /**
   * Tells whether the application may have set a field that describes a body, or begun a body.
   *
   * @return whether there may be something to reset before an error response
   */
  boolean isBodyTouched();

  /**
   * Tells whether the application writes with a {@code WriteListener}.
   *
   * @return whether its output does not block
   */
  boolean isNonBlocking();

  /**
   * Tells whether the application has written no body, as far as is known before the response is
   * committed. The response to HEAD may have the length or type of a body that is not written.
   *
   * @return whether the response has no body
   */
  boolean hasNoBody();

  /**
   * Keeps an error until the end of the dispatch, if it can wait so long: the filter is on the
   * stack, no asynchronous work is started, and nothing that the application still writes can be
   * sent. For the application the response is committed then, and its output is discarded.
   *
   * @param error the error
   * @return whether the error is kept; if not, it must be responded to at once
   */
  boolean keep(SentError error);

  /**
   * Takes the error that was kept. The response can be written again.
   *
   * @return the error, or empty if there is none
   */
  Optional<SentError> takeSentError();

  /**
   * Tells the listeners of asynchronous work about an exception that the container does not see,
   * each listener once. A listener may respond, and complete or dispatch the work (Servlet 6.0
   * section 2.3.3.3).
   *
   * @param thrown the exception
   * @return whether the response was not committed, and a listener has settled the work
   */
  boolean settledOnError(Throwable thrown);
}

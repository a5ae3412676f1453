package org.errata.servlet.exchange;

/** An error that the application has sent, and that waits for the end of the dispatch. */
public interface SentError {

  /**
   * Returns the status of the error response, which filters see meanwhile.
   *
   * @return an error status
   */
  int status();
}

package org.errata.json;

/** Tells whether bytes are one JSON text. */
public final class JsonScanner {
  /** Creates a scanner. */
  public JsonScanner() {}
}

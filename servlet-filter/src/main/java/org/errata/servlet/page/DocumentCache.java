package org.errata.servlet.page;

import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Supplier;

/**
 * Keeps the documents that were asked for last, as many as fit. One that is too large for it stays
 * until the next comes. Thread-safe.
 */
final class DocumentCache {

  /**
   * What a document depends on.
   *
   * @param name its name below the reference pages
   * @param view who reads it
   */
  record Key(String name, View view) {}

  private static final int FIRST_CAPACITY = 16;
  private static final float LOAD_FACTOR = 0.75f;
  private static final boolean BY_LAST_USE = true;

  private final long mostBytes;
  private final Map<Key, Document> documents =
      new LinkedHashMap<>(FIRST_CAPACITY, LOAD_FACTOR, BY_LAST_USE);
  private long bytes;

  DocumentCache(long mostBytes) {
    this.mostBytes = mostBytes;
  }

  /** Returns a document, making it if it is not there: twice, if two threads ask for it at once. */
  Document get(Key key, Supplier<Document> maker) {
    synchronized (this) {
      Document known = documents.get(key);
      if (known != null) {
        return known;
      }
    }
    Document made = maker.get();
    keep(key, made);
    return made;
  }

  private synchronized void keep(Key key, Document made) {
    Document former = documents.put(key, made);
    bytes += made.body().length - (former == null ? 0 : former.body().length);
    Iterator<Document> eldest = documents.values().iterator();
    while (bytes > mostBytes && documents.size() > 1) {
      bytes -= eldest.next().body().length;
      eldest.remove();
    }
  }
}

package org.errata.servlet.reference;

import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Supplier;

/**
 * Keeps the most recently used documents, up to a number of documents and a number of bytes, keys
 * included. A document that is larger than the cache stays until the next one is added. A key has
 * nothing that a client can choose freely: only names of documents and languages that the catalogue
 * has. Thread-safe.
 */
final class DocumentCache {

  /**
   * What a document depends on.
   *
   * @param name its name below the index
   * @param view the language and the links of its reader
   */
  record Key(String name, LocaleView view) {}

  /** The bytes of an element beside its name and body: key, links, entity tag; rounded up. */
  static final int OVERHEAD = 256;

  private static final int BYTES_PER_CHARACTER = 2;
  private static final int INITIAL_CAPACITY = 16;
  private static final float LOAD_FACTOR = 0.75f;
  private static final boolean BY_LAST_USE = true;

  private final int maxDocuments;
  private final long maxBytes;
  private final Map<Key, ReferenceDocument> documents =
      new LinkedHashMap<>(INITIAL_CAPACITY, LOAD_FACTOR, BY_LAST_USE);
  private long bytes;

  DocumentCache(int maxDocuments, long maxBytes) {
    this.maxDocuments = maxDocuments;
    this.maxBytes = maxBytes;
  }

  /** Returns a document and makes it on a miss; two threads that miss at once both make it. */
  ReferenceDocument get(Key key, Supplier<ReferenceDocument> maker) {
    synchronized (this) {
      ReferenceDocument known = documents.get(key);
      if (known != null) {
        return known;
      }
    }
    ReferenceDocument made = maker.get();
    add(key, made);
    return made;
  }

  private synchronized void add(Key key, ReferenceDocument made) {
    ReferenceDocument former = documents.put(key, made);
    bytes += size(key, made) - (former == null ? 0 : size(key, former));
    Iterator<Map.Entry<Key, ReferenceDocument>> eldest = documents.entrySet().iterator();
    while (documents.size() > 1 && (bytes > maxBytes || documents.size() > maxDocuments)) {
      Map.Entry<Key, ReferenceDocument> evicted = eldest.next();
      bytes -= size(evicted.getKey(), evicted.getValue());
      eldest.remove();
    }
  }

  private static int size(Key key, ReferenceDocument document) {
    return OVERHEAD + BYTES_PER_CHARACTER * key.name().length() + document.body().length;
  }
}

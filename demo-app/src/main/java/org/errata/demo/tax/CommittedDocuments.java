package org.errata.demo.tax;

import java.util.LinkedHashMap;
import java.util.Map;

/** Remembers which documents of which clients are committed; the oldest are forgotten first. */
final class CommittedDocuments {

  private static final int MOST = 10_000;

  private final Map<Key, Boolean> committed =
      new LinkedHashMap<>() {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<Key, Boolean> eldest) {
          return size() > MOST;
        }
      };

  private record Key(String clientId, String document) {}

  synchronized void put(String clientId, String document, boolean isCommitted) {
    committed.put(new Key(clientId, document), isCommitted);
  }

  synchronized long countOf(String clientId) {
    return committed.entrySet().stream()
        .filter(entry -> entry.getValue() && entry.getKey().clientId().equals(clientId))
        .count();
  }
}

package org.errata.demo.tax;

import java.util.LinkedHashMap;
import java.util.Map;

/** The documents that are committed, by client. Drops the oldest ones. Thread-safe. */
final class CommittedDocuments {

  private static final int MOST = 10_000;

  private final Map<ClientDocument, Boolean> committed =
      new LinkedHashMap<>() {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<ClientDocument, Boolean> eldest) {
          return size() > MOST;
        }
      };

  private record ClientDocument(String clientId, String document) {}

  synchronized void put(String clientId, String document, boolean isCommitted) {
    committed.put(new ClientDocument(clientId, document), isCommitted);
  }

  synchronized long countOf(String clientId) {
    return committed.entrySet().stream()
        .filter(entry -> entry.getValue() && entry.getKey().clientId().equals(clientId))
        .count();
  }
}

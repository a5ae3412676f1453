package org.errata.demo.tax;

import jakarta.json.stream.JsonParser.Event;
import java.io.IOException;

/** A request to commit a document, or to take that back; to commit it, when it does not say. */
final class Commit {

  private String document = "";
  private boolean committed = true;

  private Commit() {}

  static Commit read(JsonReading in) throws IOException {
    Commit commit = new Commit();
    in.object(
        in.next(),
        (name, value) -> {
          if (name.equals("doc")) {
            commit.document = in.text(value);
          } else if (name.equals("cmmt") && value != Event.VALUE_NULL) {
            commit.committed = in.flag(value);
          } else {
            in.skip(value);
          }
        });
    if (commit.document.isBlank()) {
      throw RefusedBodyException.misshapen("no document code");
    }
    return commit;
  }

  String document() {
    return document;
  }

  boolean isCommitted() {
    return committed;
  }
}

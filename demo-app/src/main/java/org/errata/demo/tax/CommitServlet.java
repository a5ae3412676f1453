package org.errata.demo.tax;

import jakarta.json.stream.JsonGenerator;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;

/** Commits a document, or takes that back. */
final class CommitServlet extends JsonEndpoint {

  private static final long serialVersionUID = 1L;

  private final transient CommittedDocuments documents;

  CommitServlet(CommittedDocuments documents) {
    this.documents = documents;
  }

  @Override
  void convert(HttpServletRequest request, JsonReading in, JsonGenerator out) throws IOException {
    Commit commit = Commit.read(in);
    // nothing is remembered of a request that turns out to be broken at its end
    in.requireEnd();
    documents.put(ClientId.of(request), commit.document(), commit.isCommitted());
    out.writeStartObject().write("ok", true).writeEnd();
  }
}

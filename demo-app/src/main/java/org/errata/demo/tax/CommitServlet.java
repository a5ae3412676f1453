package org.errata.demo.tax;

import jakarta.json.JsonObject;
import jakarta.servlet.http.HttpServletRequest;

/** Commits a document, or takes that back. */
final class CommitServlet extends JsonEndpoint<Commit> {

  private static final long serialVersionUID = 1L;

  private final transient CommittedDocuments documents;

  CommitServlet(CommittedDocuments documents) {
    super(Commit.class);
    this.documents = documents;
  }

  @Override
  JsonObject process(HttpServletRequest request, Commit commit) {
    documents.put(ClientId.of(request), commit.document(), commit.isCommitted());
    return TaxJson.builders().createObjectBuilder().add("ok", true).build();
  }
}

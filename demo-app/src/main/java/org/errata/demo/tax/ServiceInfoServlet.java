package org.errata.demo.tax;

import jakarta.json.stream.JsonGenerator;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Instant;

/** Tells a client what it talks to, and how many of its documents are committed. */
final class ServiceInfoServlet extends Endpoint.Reading {

  private static final long serialVersionUID = 1L;

  private final transient CommittedDocuments documents;

  ServiceInfoServlet(CommittedDocuments documents) {
    this.documents = documents;
  }

  @Override
  void answer(HttpServletRequest request, HttpServletResponse response) throws IOException {
    long committed = documents.countOf(ClientId.of(request));
    JsonForm.send(
        response,
        json -> {
          json.write("ServiceName", "Errata demo");
          json.write("ServerTime", Instant.now().toString());
          json.write("CommittedDocuments", committed);
          taxTypes(json.writeStartArray("TaxTypes"));
        });
  }

  private static void taxTypes(JsonGenerator json) {
    for (TaxType type : TaxType.values()) {
      json.write(type.number());
    }
    json.writeEnd();
  }
}

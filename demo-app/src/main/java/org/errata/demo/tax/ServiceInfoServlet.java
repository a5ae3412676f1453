package org.errata.demo.tax;

import jakarta.json.JsonArrayBuilder;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Instant;

/** Describes the service, and tells a client how many of its documents are committed. */
final class ServiceInfoServlet extends Endpoint.Get {

  private static final long serialVersionUID = 1L;

  private final transient CommittedDocuments documents;

  ServiceInfoServlet(CommittedDocuments documents) {
    this.documents = documents;
  }

  @Override
  void respond(HttpServletRequest request, HttpServletResponse response) throws IOException {
    TaxJson.send(
        response,
        TaxJson.builders()
            .createObjectBuilder()
            .add("ServiceName", "Errata demo")
            .add("ServerTime", Instant.now().toString())
            .add("CommittedDocuments", documents.countOf(ClientId.of(request)))
            .add("TaxTypes", taxTypes())
            .build());
  }

  private static JsonArrayBuilder taxTypes() {
    JsonArrayBuilder numbers = TaxJson.builders().createArrayBuilder();
    for (TaxType type : TaxType.values()) {
      numbers.add(type.number());
    }
    return numbers;
  }
}

package org.errata.representation;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.Objects.requireNonNull;

import java.util.List;
import org.errata.catalogue.Entry;
import org.errata.report.Finding;
import org.errata.report.Report;

/**
 * Problem details (RFC 9457). The {@code type} is the entry's reference page or {@code
 * about:blank}, the {@code title} its message, the {@code detail} its summary. Extension members
 * are {@code code}, {@code requestId} and, when there are several findings, {@code errors} with all
 * of them. There is no {@code instance}: the request id names the occurrence, and a path names
 * none.
 */
public final class ProblemJson implements Representation {

  private static final MediaType TYPE = new MediaType("application", "problem+json");

  private final ReferenceLinks links;

  /**
   * Makes the representation.
   *
   * @param links where entries have their pages
   */
  public ProblemJson(ReferenceLinks links) {
    this.links = requireNonNull(links, "links");
  }

  @Override
  public MediaType mediaType() {
    return TYPE;
  }

  @Override
  public byte[] render(Report report) {
    JsonText json = new JsonText().beginObject();
    describe(json, report.first().entry());
    json.name("requestId").value(report.requestId().value());
    if (report.findings().size() > 1) {
      errors(json, report.findings());
    }
    return json.endObject().toString().getBytes(UTF_8);
  }

  private void errors(JsonText json, List<Finding> findings) {
    json.name("errors").beginArray();
    for (Finding finding : findings) {
      json.beginObject();
      describe(json, finding.entry());
      json.endObject();
    }
    json.endArray();
  }

  private void describe(JsonText json, Entry entry) {
    json.name("type").value(links.to(entry).orElse("about:blank"));
    json.name("title").value(entry.message());
    json.name("status").value(entry.status());
    if (!entry.summary().isEmpty()) {
      json.name("detail").value(entry.summary());
    }
    entry.code().ifPresent(code -> json.name("code").value(code));
  }
}

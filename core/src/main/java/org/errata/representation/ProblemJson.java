package org.errata.representation;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.Objects.requireNonNull;

import org.errata.catalogue.Entry;
import org.errata.report.Finding;
import org.errata.report.Report;
import org.errata.text.JsonText;

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
  public boolean needsOrigin() {
    return links.arePaths();
  }

  @Override
  public byte[] render(Report report) {
    JsonText json = new JsonText().beginObject();
    describe(json, report.first(), report);
    json.name("requestId").value(report.requestId().value());
    if (report.findings().size() > 1) {
      errors(json, report);
    }
    return json.endObject().toString().getBytes(UTF_8);
  }

  private void errors(JsonText json, Report report) {
    json.name("errors").beginArray();
    for (Finding finding : report.findings()) {
      json.beginObject();
      describe(json, finding, report);
      json.endObject();
    }
    json.endArray();
  }

  private void describe(JsonText json, Finding finding, Report report) {
    Entry entry = finding.entry();
    json.name("type").value(links.to(entry, report.origin()).orElse("about:blank"));
    json.name("title").value(finding.message(report.language()));
    json.name("status").value(entry.status());
    // the members depend on the entry alone, whatever the arguments
    if (!entry.text(report.language()).summary().isEmpty()) {
      json.name("detail").value(finding.summary(report.language()));
    }
    entry.code().ifPresent(code -> json.name("code").value(code));
  }
}

package org.errata.export;

import org.errata.catalogue.Entry;
import org.errata.catalogue.EntryText;
import org.errata.internal.JsonText;
import org.errata.representation.ErrJson;
import org.errata.representation.HtmlPage;
import org.errata.representation.PlainText;
import org.errata.representation.ProblemJson;
import org.errata.representation.ReferenceLinks;
import org.errata.representation.Representation;

/** Writes the answers of one entry as an OpenAPI response, with an example in each form. */
final class ResponseComponent {

  private final JsonText json;
  private final Publication publication;
  private final HeaderFields headers;
  private final Representation err = new ErrJson();
  private final Representation text = new PlainText();
  private final ReferenceLinks links;
  private final Representation problem;
  private final Representation html;

  ResponseComponent(JsonText json, Publication publication) {
    this.json = json;
    this.publication = publication;
    this.headers = new HeaderFields(json);
    // made once, as it looks at the whole catalogue
    this.links = publication.links();
    this.problem = new ProblemJson(links);
    this.html = new HtmlPage(links);
  }

  void of(Entry entry) {
    json.name(entry.id().value()).beginObject();
    json.name("description").value(description(entry));
    headers.of(entry, publication.requestIdHeader());
    json.name("content").beginObject();
    jsonForm(err, entry, OpenApi.ERRORS);
    jsonForm(problem, entry, OpenApi.PROBLEM);
    textForm(text, entry);
    textForm(html, entry);
    json.endObject();
    // a response does not know its status, only the operation that has it does
    json.name("x-status").value(entry.status());
    entry.code().ifPresent(code -> json.name("x-code").value(code));
    if (!entry.since().isEmpty()) {
      json.name("x-since").value(entry.since());
    }
    json.endObject();
  }

  private void jsonForm(Representation form, Entry entry, String schema) {
    json.name(form.mediaType().toString()).beginObject();
    json.name("schema").beginObject();
    json.name("$ref").value(OpenApi.SCHEMAS + schema).endObject();
    json.name("example").json(publication.body(form, entry)).endObject();
  }

  private void textForm(Representation form, Entry entry) {
    json.name(form.mediaType().toString()).beginObject();
    json.name("schema").beginObject().name("type").value("string").endObject();
    json.name("example").value(publication.body(form, entry)).endObject();
  }

  private String description(Entry entry) {
    EntryText said = publication.text(entry);
    StringBuilder markdown = new StringBuilder(Markdown.of(said.message().toString()));
    paragraph(markdown, said.summary().toString());
    paragraph(markdown, said.description());
    if (!said.howToResolve().isEmpty()) {
      markdown.append('\n');
      said.howToResolve().forEach(step -> markdown.append("\n- ").append(Markdown.of(step)));
    }
    links.to(entry).ifPresent(link -> markdown.append("\n\n<").append(link).append('>'));
    return markdown.toString();
  }

  private static void paragraph(StringBuilder markdown, String text) {
    if (!text.isBlank()) {
      markdown.append("\n\n").append(Markdown.of(text));
    }
  }
}

package org.errata.export;

import java.util.EnumMap;
import java.util.Map;
import org.errata.catalogue.Entry;
import org.errata.catalogue.EntryText;
import org.errata.internal.CommonMark;
import org.errata.internal.JsonText;
import org.errata.representation.Form;
import org.errata.representation.Forms;
import org.errata.representation.MediaType;
import org.errata.representation.ReferenceLinks;
import org.errata.representation.Representation;

/** Writes an entry as an OpenAPI response, with an example in each representation. */
final class ResponseComponent {

  private final JsonText json;
  private final Publication publication;
  private final ResponseHeaders headers;
  private final ReferenceLinks links;
  private final Map<Form, Representation> representations = new EnumMap<>(Form.class);

  ResponseComponent(JsonText json, Publication publication) {
    this.json = json;
    this.publication = publication;
    this.headers = new ResponseHeaders(json);
    // made once, as it iterates over the whole catalogue
    this.links = publication.links();
    Forms forms = publication.forms();
    forms.byPreference().forEach(f -> representations.put(f, forms.representation(f, links)));
  }

  void of(Entry entry) {
    json.name(entry.id().value()).beginObject();
    json.name("description").value(description(entry));
    headers.of(entry, publication.requestIdHeader());
    json.name("content").beginObject();
    representations.forEach(
        (form, representation) -> {
          switch (form) {
            case ERR -> {
              // an envelope of one's own may be no JSON
              if (isJson(representation.mediaType())) {
                jsonContent(form, entry, OpenApi.ERRORS);
              } else {
                textContent(form, entry);
              }
            }
            case PROBLEM -> jsonContent(form, entry, OpenApi.PROBLEM);
            case HTML, TEXT, MARKDOWN -> textContent(form, entry);
          }
        });
    json.endObject();
    // OpenAPI has the status in the operation, not in the response
    json.name("x-status").value(entry.status());
    entry.code().ifPresent(code -> json.name("x-code").scalar(code.value()));
    if (!entry.since().isEmpty()) {
      json.name("x-since").value(entry.since());
    }
    json.endObject();
  }

  private static boolean isJson(MediaType type) {
    return type.subtype().equals("json") || type.subtype().endsWith("+json");
  }

  private void jsonContent(Form form, Entry entry, String schema) {
    Representation representation = representations.get(form);
    json.name(representation.mediaType().toString()).beginObject();
    json.name("schema").beginObject();
    json.name("$ref").value(OpenApi.SCHEMAS + schema).endObject();
    publication
        .body(form, representation, entry)
        .ifPresent(body -> json.name("example").json(body));
    json.endObject();
  }

  private void textContent(Form form, Entry entry) {
    Representation representation = representations.get(form);
    json.name(representation.mediaType().toString()).beginObject();
    json.name("schema").beginObject().name("type").value("string").endObject();
    publication
        .body(form, representation, entry)
        .ifPresent(body -> json.name("example").value(body));
    json.endObject();
  }

  private String description(Entry entry) {
    EntryText entryText = publication.text(entry);
    StringBuilder markdown = new StringBuilder(CommonMark.of(entryText.message().toString()));
    paragraph(markdown, entryText.summary().toString());
    paragraph(markdown, entryText.description());
    if (!entryText.howToResolve().isEmpty()) {
      markdown.append('\n');
      entryText.howToResolve().forEach(step -> markdown.append("\n- ").append(CommonMark.of(step)));
    }
    links.to(entry).ifPresent(link -> markdown.append("\n\n<").append(link).append('>'));
    return markdown.toString();
  }

  private static void paragraph(StringBuilder markdown, String text) {
    if (!text.isBlank()) {
      markdown.append("\n\n").append(CommonMark.of(text));
    }
  }
}

package org.errata.servlet.reference;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.errata.RequestId;
import org.errata.catalogue.Entry;
import org.errata.representation.ExampleProblem;
import org.errata.representation.Form;
import org.errata.representation.Forms;
import org.errata.representation.ReferenceLinks;
import org.errata.representation.Representation;
import org.errata.response.ErrorResponse;

/**
 * The bodies of an entry's error response, rendered by the representations that clients get.
 * Immutable and thread-safe.
 */
final class ExampleBodies {

  /**
   * The body of an error response.
   *
   * @param titleKey the key of the name of its representation in the texts of the pages
   * @param mediaType the media type of its representation
   * @param text the body laid out for people; of HTML the content of {@code main}
   */
  record ExampleBody(String titleKey, String mediaType, String text) {}

  private static final RequestId REQUEST_ID = new RequestId("k7rm-2xq9-vt4h-c8pn");
  private static final String MAIN = "<main>\n";
  private static final String MAIN_END = "</main>";

  private final Forms forms;
  private final Map<Form, Representation> representations = new EnumMap<>(Form.class);

  ExampleBodies(Forms forms, ReferenceLinks links) {
    this.forms = forms;
    forms
        .byPreference()
        .forEach(form -> representations.put(form, forms.representation(form, links)));
  }

  List<ExampleBody> of(Entry entry, Locale language) {
    ErrorResponse response =
        new ErrorResponse(List.of(ExampleProblem.of(entry, language)), REQUEST_ID, language);
    return forms.byPreference().stream().flatMap(form -> example(form, response).stream()).toList();
  }

  /** Returns the example of a form; empty if a class of the application cannot make it. */
  private Optional<ExampleBody> example(Form form, ErrorResponse response) {
    Representation representation = representations.get(form);
    return forms
        .example(form, representation, response)
        .map(body -> example(form, representation, new String(body, UTF_8)));
  }

  private static ExampleBody example(Form form, Representation representation, String body) {
    return switch (form) {
      case ERR -> example("examples.err", representation, PrettyJson.of(body));
      case PROBLEM -> example("examples.problem", representation, PrettyJson.of(body));
      case HTML -> example("examples.html", representation, content(body));
      case TEXT -> example("examples.text", representation, body);
      case MARKDOWN -> example("examples.markdown", representation, body);
    };
  }

  private static ExampleBody example(String titleKey, Representation form, String text) {
    return new ExampleBody(titleKey, form.mediaType().toString(), text);
  }

  private static String content(String page) {
    int from = page.indexOf(MAIN) + MAIN.length();
    return page.substring(from, page.lastIndexOf(MAIN_END)).strip();
  }
}

package org.errata.demo;

import java.nio.ByteBuffer;
import java.util.List;
import java.util.Optional;
import org.eclipse.jetty.http.HttpFields;
import org.eclipse.jetty.http.HttpURI;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.server.handler.ErrorHandler;
import org.eclipse.jetty.util.Callback;
import org.errata.catalogue.Catalogue;
import org.errata.catalogue.Entry;
import org.errata.Problem;
import org.errata.response.ErrorResponse;
import org.errata.RequestId;
import org.errata.representation.ErrJson;
import org.errata.representation.HtmlPage;
import org.errata.representation.Languages;
import org.errata.representation.PlainText;
import org.errata.representation.ProblemJson;
import org.errata.representation.ReferenceLinks;
import org.errata.representation.Representation;
import org.errata.representation.Representations;

/**
 * Answers what never becomes a request of the application, such as a header that is too large or a
 * path that is none: no filter gets to see that, so Jetty would answer with a page of its own.
 */
final class UnservedErrors extends ErrorHandler {

  private static final int INTERNAL_SERVER_ERROR = 500;
  private static final String REQUEST_ID = "X-Request-Id";

  private final Catalogue catalogue;
  private final Languages languages;
  private final Representations forms;
  private final UnservedLog log = new UnservedLog();

  UnservedErrors(Catalogue catalogue) {
    this.catalogue = catalogue;
    this.languages = Languages.of(catalogue);
    ReferenceLinks links = ReferenceLinks.below(ErrataFilters.REFERENCE, catalogue);
    this.forms =
        Representations.of(
            new ErrJson(), new ProblemJson(links), new HtmlPage(links), new PlainText());
  }

  /** Every method; Jetty itself leaves the body out of the answer to HEAD. */
  @Override
  public boolean errorPageForMethod(String method) {
    return true;
  }

  @Override
  protected void generateResponse(
      Request request,
      Response response,
      int code,
      String message,
      Throwable cause,
      Callback callback) {
    int status = Entry.isErrorStatus(code) ? code : INTERNAL_SERVER_ERROR;
    ErrorResponse report =
        new ErrorResponse(
            List.of(Problem.of(catalogue.byStatus(status))),
            idOf(request),
            languages.choose(lines("Accept-Language", request)),
            originOf(request));
    Representation form = forms.choose(lines("Accept", request));
    log.tell(request, report.requestId(), status, message);
    response.setStatus(status);
    setHeaders(response.getHeaders(), report, form);
    byte[] body = form.render(report);
    response.getHeaders().put("Content-Length", body.length);
    response.write(true, ByteBuffer.wrap(body), callback);
  }

  private static RequestId idOf(Request request) {
    HttpFields headers = request.getHeaders();
    return RequestId.of(
        Optional.ofNullable(headers.get("traceparent")),
        Optional.ofNullable(headers.get(REQUEST_ID)));
  }

  /** As the client calls the server; a path is what is left where it does not say. */
  private static String originOf(Request request) {
    HttpURI uri = request.getHttpURI();
    return uri != null && uri.getAuthority() != null && uri.getScheme() != null
        ? uri.getScheme() + "://" + uri.getAuthority()
        : "";
  }

  private static Optional<String> lines(String name, Request request) {
    List<String> lines = request.getHeaders().getValuesList(name);
    return lines.isEmpty() ? Optional.empty() : Optional.of(String.join(",", lines));
  }

  private static void setHeaders(HttpFields.Mutable headers, ErrorResponse report, Representation form) {
    report.headers().forEach(headers::put);
    form.headers().forEach(headers::put);
    headers.put("Content-Type", form.contentType());
    headers.put("Cache-Control", "no-store");
    headers.put("X-Content-Type-Options", "nosniff");
    headers.put(REQUEST_ID, report.requestId().value());
    headers.put("Content-Language", languageOf(report));
    headers.put("Vary", "Accept");
    headers.add("Vary", "Accept-Language");
  }

  private static String languageOf(ErrorResponse report) {
    return report.first().entry().text(report.language()).language().toLanguageTag();
  }
}

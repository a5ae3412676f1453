package org.errata.demo;

import java.nio.ByteBuffer;
import java.util.List;
import java.util.Optional;
import org.eclipse.jetty.http.HttpFields;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.server.handler.ErrorHandler;
import org.eclipse.jetty.util.Callback;
import org.errata.Problem;
import org.errata.RequestId;
import org.errata.catalogue.Catalogue;
import org.errata.catalogue.Entry;
import org.errata.representation.ErrJson;
import org.errata.representation.HtmlPage;
import org.errata.representation.Languages;
import org.errata.representation.PlainText;
import org.errata.representation.ProblemJson;
import org.errata.representation.ReferenceLinks;
import org.errata.representation.Representation;
import org.errata.representation.Representations;
import org.errata.response.ErrorResponse;

/**
 * Sends the error responses of requests that Jetty refuses before any filter runs, such as one with
 * an illegal path or a header section that is too large, in the form of all others.
 */
final class ErrataErrorHandler extends ErrorHandler implements AutoCloseable {

  private static final int INTERNAL_SERVER_ERROR = 500;
  private static final String REQUEST_ID = "X-Request-Id";

  private final Catalogue catalogue;
  private final Languages languages;
  private final Representations representations;
  private final ErrorHandlerLog log = new ErrorHandlerLog();

  ErrataErrorHandler(Catalogue catalogue) {
    this.catalogue = catalogue;
    this.languages = Languages.of(catalogue);
    ReferenceLinks links = ReferenceLinks.below(ErrataFilters.REFERENCE, catalogue);
    this.representations =
        Representations.of(
            new ErrJson(), new ProblemJson(links), new HtmlPage(links), new PlainText());
  }

  /** Applies to every method; Jetty omits the body of a response to HEAD. */
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
    ErrorResponse errorResponse =
        new ErrorResponse(
            List.of(Problem.of(catalogue.byStatus(status))),
            idOf(request),
            languages.choose(fieldValue("Accept-Language", request)));
    Representation representation = representations.choose(fieldValue("Accept", request));
    log.log(request, errorResponse.requestId(), status, message);
    response.setStatus(status);
    setHeaders(response.getHeaders(), errorResponse, representation);
    byte[] body = representation.render(errorResponse);
    response.getHeaders().put("Content-Length", body.length);
    response.write(true, ByteBuffer.wrap(body), callback);
  }

  /** Logs what was only counted so far. */
  @Override
  public void close() {
    log.close();
  }

  private static RequestId idOf(Request request) {
    HttpFields headers = request.getHeaders();
    return RequestId.of(
        Optional.ofNullable(headers.get("traceparent")),
        Optional.ofNullable(headers.get(REQUEST_ID)));
  }

  private static Optional<String> fieldValue(String name, Request request) {
    List<String> values = request.getHeaders().getValuesList(name);
    return values.isEmpty() ? Optional.empty() : Optional.of(String.join(",", values));
  }

  private static void setHeaders(
      HttpFields.Mutable headers, ErrorResponse errorResponse, Representation representation) {
    errorResponse.headers().forEach(headers::put);
    representation.headers().forEach(headers::put);
    headers.put("Content-Type", representation.contentType());
    headers.put("Cache-Control", "no-store");
    headers.put("X-Content-Type-Options", "nosniff");
    headers.put(REQUEST_ID, errorResponse.requestId().value());
    headers.put("Content-Language", languageOf(errorResponse));
    headers.put("Vary", "Accept");
    headers.add("Vary", "Accept-Language");
  }

  private static String languageOf(ErrorResponse errorResponse) {
    return errorResponse.first().entry().text(errorResponse.language()).language().toLanguageTag();
  }
}

package org.errata.servlet.adapter;

import java.lang.System.Logger.Level;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.errata.Problem;
import org.errata.RequestId;
import org.errata.catalogue.Catalogue;
import org.errata.catalogue.Entry;
import org.errata.internal.LogText;
import org.errata.internal.ResponseFields;
import org.errata.response.ErrorResponse;
import org.errata.servlet.config.AdapterSettings;
import org.errata.servlet.config.SharedSettings;
import org.errata.servlet.log.ErrorLog;
import org.errata.servlet.message.ErrorResponseHeaders;
import org.errata.servlet.message.RenderedResponse;
import org.errata.servlet.message.RepresentationSet;
import org.errata.servlet.message.RequestIdSearch;

/**
 * Makes the error responses of container adapters: for what a container refuses before any filter,
 * and for errors that no application responds to. It needs no servlet API. Thread-safe.
 */
public final class RefusalResponder implements AutoCloseable {
  private static final int INTERNAL_SERVER_ERROR = 500;

  /** An error of the server that any request can cause (RFC 9110 section 15.6.6). */
  private static final int HTTP_VERSION_NOT_SUPPORTED = 505;

  /** Leaves room in a line of the log for what has gone wrong. */
  private static final int LONGEST_REQUEST_LINE = 250;

  private final Catalogue catalogue;
  private final RepresentationSet representations;
  private final RequestIdSearch ids;
  private final ErrorResponseHeaders headers;
  private final ErrorLog log;

  private RefusalResponder(SharedSettings settings) {
    this.catalogue = settings.catalogue();
    this.representations =
        RepresentationSet.of(catalogue, settings.referenceBase(), settings.forms());
    this.ids = new RequestIdSearch(settings.requestIdHeader(), settings.requestIdFrom());
    this.headers =
        new ErrorResponseHeaders(
            ids.header(), representations.languages().areSeveral(), settings.challenge());
    this.log = new ErrorLog(settings.logLimit());
  }

  /**
   * Reads the settings of an adapter, and makes its error responses ready.
   *
   * @param adapter the name of the adapter in messages
   * @param values the settings that are not the default, by their names
   * @param base the folder that relative names of files are below
   * @return a responder, to be closed when the server stops
   * @throws IllegalArgumentException if anything is wrong with the settings or the catalogue files;
   *     the message names every problem
   */
  public static RefusalResponder start(String adapter, Map<String, String> values, Path base) {
    return new RefusalResponder(AdapterSettings.read(adapter, values, base));
  }

  /**
   * Makes an error response, sets its fields except status and length, and logs it.
   *
   * @param exchange the request that fails, and its response
   * @param status the status that the container has chosen; one that is no error status counts as
   *     500
   * @param message what the container says about it, for the log alone; may be empty
   * @param thrown the exception, if there was one, for the log alone
   * @return the status and the body to send
   */
  public RenderedResponse respond(
      RefusedExchange exchange, int status, String message, Optional<Throwable> thrown) {
    Entry entry = catalogue.byStatus(Entry.isErrorStatus(status) ? status : INTERNAL_SERVER_ERROR);
    RequestId id =
        ids.find(name -> first(exchange.requestField(name)), name -> first(exchange.values(name)));
    RenderedResponse rendered =
        RenderedResponse.of(
            new ErrorResponse(
                List.of(Problem.of(entry)),
                id,
                representations.language(() -> joined(exchange, "Accept-Language"))),
            representations.choose(joined(exchange, "Accept")));
    log(rendered.response(), describe(exchange, message), thrown);
    exchange.reset(name -> ResponseFields.isRemovedWithBody(name, rendered.status()));
    headers.set(exchange, rendered);
    return rendered;
  }

  /** Logs what was only counted so far. */
  @Override
  public void close() {
    log.close();
  }

  private void log(ErrorResponse response, String request, Optional<Throwable> thrown) {
    boolean clientsMistake = response.status() == HTTP_VERSION_NOT_SUPPORTED;
    Level level = clientsMistake ? Level.INFO : response.first().entry().logLevel();
    if (log.admits(response, level, thrown)) {
      boolean traced = response.status() >= INTERNAL_SERVER_ERROR && !clientsMistake;
      log.write(response, level, request, thrown, traced);
    }
  }

  private static String describe(RefusedExchange exchange, String message) {
    String request = LogText.of(exchange.requestLine(), LONGEST_REQUEST_LINE);
    return message.isEmpty() ? request : request + ": " + message;
  }

  private static Optional<String> joined(RefusedExchange exchange, String name) {
    List<String> lines = exchange.requestField(name);
    return lines.isEmpty() ? Optional.empty() : Optional.of(String.join(",", lines));
  }

  private static String first(Collection<String> lines) {
    return lines.isEmpty() ? null : lines.iterator().next();
  }
}

package org.errata.servlet.respond;

import jakarta.servlet.ServletContext;
import org.errata.catalogue.Catalogue;
import org.errata.servlet.config.SharedSettings;
import org.errata.servlet.container.Container;
import org.errata.servlet.errorpage.AppErrorPages;
import org.errata.servlet.exchange.ExchangeRequest;
import org.errata.servlet.log.ErrorLog;
import org.errata.servlet.message.ErrorResponseHeaders;
import org.errata.servlet.message.RepresentationSet;

/**
 * All that responds to errors under the same settings. Thread-safe.
 *
 * @param errors responds to errors
 * @param sent responds to {@code sendError}
 * @param async responds to what happens to asynchronous work
 * @param dispatches responds in the container's ERROR dispatches
 * @param exchanges what exchanges share that lead here
 */
public record ErrorHandling(
    ErrorResponder errors,
    SendErrorResponder sent,
    AsyncErrorResponder async,
    ErrorDispatchResponder dispatches,
    ExchangeRequest.Context exchanges) {

  /**
   * Puts the parts together.
   *
   * @param settings what the web application has configured
   * @param context the web application
   * @param container its servlet container
   * @param log where errors are logged
   * @return the parts
   */
  public static ErrorHandling of(
      SharedSettings settings, ServletContext context, Container container, ErrorLog log) {
    Catalogue catalogue = settings.catalogue();
    RepresentationSet representations =
        RepresentationSet.of(catalogue, settings.referenceBase(), settings.forms());
    RequestIds ids = new RequestIds(settings.requestIdHeader(), settings.requestIdFrom());
    ErrorResponseHeaders headers =
        new ErrorResponseHeaders(
            ids.header(), representations.languages().areSeveral(), settings.challenge());
    ErrorResponseWriter writer =
        new ErrorResponseWriter(
            representations, catalogue, ids, headers, new ResponseSender(headers, container), log);
    ErrorPageDelegate errorPages =
        new ErrorPageDelegate(
            settings, AppErrorPages.of(context, container, settings.errorPage()), writer);
    ErrorClassifier classifier = new ErrorClassifier(catalogue, container);
    ErrorResponder errors = new ErrorResponder(settings, container, classifier, writer, errorPages);
    SendErrorResponder sent = new SendErrorResponder(container, classifier, writer, errors);
    AsyncErrorResponder async = new AsyncErrorResponder(errors, classifier, writer, container);
    return new ErrorHandling(
        errors,
        sent,
        async,
        new ErrorDispatchResponder(errorPages, errors, writer),
        new ExchangeRequest.Context(new ExchangeErrorListener(errors, sent, async), container));
  }
}

package org.errata.servlet.config;

import jakarta.servlet.ServletContext;
import java.util.List;
import java.util.Optional;
import org.errata.catalogue.Catalogue;
import org.errata.catalogue.Entry;
import org.errata.internal.ResponseFields;
import org.errata.representation.Forms;
import org.errata.representation.OwnRepresentation;
import org.errata.servlet.log.LogLimits;
import org.errata.servlet.message.RequestIdSource;

/**
 * The settings that the filters and the reference servlet share.
 *
 * @param catalogue the entries of the error responses
 * @param forms the forms that may be chosen, in the order of preference
 * @param html which error page browsers get
 * @param emptyErrors what happens to an error status without a body
 * @param referenceBase prefix of the URLs of the reference pages, if there are any
 * @param requestIdHeader name of the header that carries the id of the request in and out
 * @param requestIdFrom where the id of the request may come from, in this order
 * @param errorPage location that a catch-all error page names
 * @param challenge the {@code WWW-Authenticate} of a 401 that has none
 * @param logLimit how often the same error is logged
 */
public record SharedSettings(
    Catalogue catalogue,
    Forms forms,
    Html html,
    EmptyErrors emptyErrors,
    Optional<String> referenceBase,
    String requestIdHeader,
    List<RequestIdSource> requestIdFrom,
    String errorPage,
    Optional<String> challenge,
    LogLimits logLimit) {

  /** Which error page browsers get. */
  public enum Html implements Choice {
    /** That of the application, where it has one for the error. */
    APP("app"),
    /** That of Errata. */
    ERRATA("errata");

    private final String written;

    Html(String written) {
      this.written = written;
    }

    @Override
    public String written() {
      return written;
    }
  }

  /** What happens to an error status without a body. */
  public enum EmptyErrors implements Choice {
    /** Errata writes a body. */
    FILL("fill"),
    /** The response stays without one. */
    LEAVE("leave");

    private final String written;

    EmptyErrors(String written) {
      this.written = written;
    }

    @Override
    public String written() {
      return written;
    }
  }

  /** The names of the parameters, without their prefix. */
  static final List<String> NAMES =
      List.of(
          "catalogue",
          "forms",
          "html",
          "emptyErrors",
          "referenceBase",
          "requestIdHeader",
          "requestIdFrom",
          "errorPage",
          "challenge",
          "developerPage",
          "logLimit",
          "envelope");

  static SharedSettings read(
      Parameters parameters, Catalogue catalogue, Optional<String> referenceBase) {
    parameters.read("developerPage", "off", SharedSettings::off);
    return new SharedSettings(
        catalogue,
        parameters.read("forms", Forms.DEFAULT, FormNames::parse),
        parameters.choice("html", Html.APP),
        parameters.choice("emptyErrors", EmptyErrors.FILL),
        parameters.read("referenceBase", referenceBase, SharedSettings::base),
        parameters.read("requestIdHeader", "X-Request-Id", value -> fieldName(value, catalogue)),
        parameters.read("requestIdFrom", RequestIdSources.DEFAULT, RequestIdSources::parse),
        parameters.read("errorPage", "/errata/error", SharedSettings::path),
        parameters.read(
            "challenge", Optional.empty(), value -> Optional.of(Challenge.parse(value))),
        parameters.read("logLimit", LogLimits.DEFAULT, LogLimits::parse));
  }

  /**
   * Returns these settings with the reference base that the reference servlet of a web application
   * has, unless they name one.
   *
   * @param context the web application
   * @return new settings
   */
  public SharedSettings withReferenceBaseOf(ServletContext context) {
    return new SharedSettings(
        catalogue,
        forms,
        html,
        emptyErrors,
        referenceBase.or(() -> ReferenceMapping.of(context).base()),
        requestIdHeader,
        requestIdFrom,
        errorPage,
        challenge,
        logLimit);
  }

  /** Returns these settings with a representation in place of the {@code err} JSON. */
  SharedSettings withEnvelope(Optional<OwnRepresentation> own) {
    return new SharedSettings(
        catalogue,
        forms.withEnvelope(own),
        html,
        emptyErrors,
        referenceBase,
        requestIdHeader,
        requestIdFrom,
        errorPage,
        challenge,
        logLimit);
  }

  private static String off(String value) {
    if (!value.equals("off")) {
      throw new IllegalArgumentException(
          "'%s' is not one of off; this version has no developer page".formatted(value));
    }
    return value;
  }

  private static Optional<String> base(String value) {
    if (!value.matches("(https?://[^\\s/]+)?/\\S*|https?://[^\\s/]+")) {
      throw new IllegalArgumentException(
          "'%s' is not the start of a URL, as in https://example.com/errors/ or /errors/"
              .formatted(value));
    }
    return Optional.of(value);
  }

  private static String fieldName(String value, Catalogue catalogue) {
    if (!ResponseFields.mayCarryRequestId(HeaderName.parse(value))) {
      throw new IllegalArgumentException(
          "'%s' has a meaning of its own; name a header for ids, as in X-Request-Id"
              .formatted(value));
    }
    for (Entry entry : catalogue.entries()) {
      if (entry.headers().keySet().stream().anyMatch(value::equalsIgnoreCase)) {
        throw new IllegalArgumentException(
            "'%s' is a header of the entry %s too; name a header for ids, as in X-Request-Id"
                .formatted(value, entry.id()));
      }
    }
    return value;
  }

  private static String path(String value) {
    if (!value.matches("/[^\\s?#]*")) {
      throw new IllegalArgumentException(
          "'%s' is not a path in this web application, as in /errata/error".formatted(value));
    }
    return value;
  }
}

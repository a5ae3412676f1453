package org.errata.servlet;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.UnavailableException;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.errata.Problem;
import org.errata.ProblemCarrier;
import org.errata.catalogue.Catalogue;
import org.errata.catalogue.CauseChain;
import org.errata.catalogue.Entry;

/** What an exception or a status means to the client. Thread-safe. */
final class Diagnosis {

  private static final int LOWEST_STATUS = 400;
  private static final int NOT_FOUND = 404;
  private static final int UNSUPPORTED_MEDIA_TYPE = 415;
  private static final int INTERNAL_SERVER_ERROR = 500;
  private static final int SERVICE_UNAVAILABLE = 503;

  private final Catalogue catalogue;

  /** What the error statuses from 400 on mean when nothing more is known. */
  private final List<Incident> bare;

  Diagnosis(Catalogue catalogue) {
    this.catalogue = catalogue;
    this.bare = catalogue.statusEntries().stream().map(Incident::of).toList();
  }

  /** What a status means; a status that is no error is one of the server's. */
  Incident of(int status, HttpServletRequest request) {
    Optional<Incident> known =
        ErrorResponses.taken(request)
            .map(this::raised)
            .or(() -> BrokenBody.findingsNotedIn(request).map(Incident::of));
    return known.isPresent() ? known.get() : ofBareStatus(status, request);
  }

  private Incident ofBareStatus(int status, HttpServletRequest request) {
    Optional<UnavailableException> unavailable =
        status == SERVICE_UNAVAILABLE ? JettyUnavailable.of(request) : Optional.empty();
    return unavailable.isPresent()
        ? unavailable(unavailable.get())
        : bare.get(errorStatus(status) - LOWEST_STATUS);
  }

  private Incident raised(List<Problem> raised) {
    try {
      return Incident.of(raised.stream().map(r -> r.in(catalogue)).toList());
    } catch (IllegalArgumentException unknown) {
      return failed(unknown);
    }
  }

  /** The application's own words make no sense: a mistake of the server's, told to the log. */
  private Incident failed(Throwable harm) {
    return Incident.of(catalogue.byStatus(INTERNAL_SERVER_ERROR)).saying(harm.toString());
  }

  /**
   * What an exception means: first what it says itself, then the class it belongs to. An exception
   * that means nothing in particular is a server error, unless the container says otherwise.
   *
   * @param reported the status that the container has chosen for it, or 0
   */
  Incident of(Throwable thrown, int reported, HttpServletRequest request) {
    try {
      return meaningOf(thrown, reported, request).because(thrown);
    } catch (Throwable harm) {
      // the application's own exception, asked for its problems, may fail in its turn
      return failed(harm).because(thrown);
    }
  }

  private Incident meaningOf(Throwable thrown, int reported, HttpServletRequest request) {
    if (reported == 0 && request.getDispatcherType() == DispatcherType.ERROR) {
      // an error page has failed: what it was to tell is still the answer
      return request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE) instanceof Integer status
          ? of(status, request)
          : of(INTERNAL_SERVER_ERROR, request);
    }
    Optional<List<Problem>> carried = ProblemCarrier.problemsIn(thrown, catalogue);
    if (carried.isPresent()) {
      return Incident.of(carried.get(), thrown);
    }
    return BrokenBody.findingsNotedIn(request)
        .map(Incident::of)
        .or(() -> unavailable(thrown))
        .or(() -> refused(thrown, request).map(Incident::of))
        .or(() -> catalogue.byException(thrown).map(Incident::of))
        .orElseGet(() -> of(reported, request));
  }

  Entry timeout() {
    return catalogue.byStatus(SERVICE_UNAVAILABLE);
  }

  private Optional<Incident> unavailable(Throwable thrown) {
    for (Throwable t : CauseChain.of(thrown)) {
      if (t instanceof UnavailableException unavailable) {
        return Optional.of(unavailable(unavailable));
      }
    }
    return Optional.empty();
  }

  /** Servlet 6.0 section 2.3.3.2: 503 while temporary, 404 once permanent. */
  private Incident unavailable(UnavailableException unavailable) {
    if (unavailable.isPermanent()) {
      return Incident.of(catalogue.byStatus(NOT_FOUND));
    }
    Problem problem = Problem.of(catalogue.byStatus(SERVICE_UNAVAILABLE));
    int seconds = unavailable.getUnavailableSeconds();
    return Incident.of(
        List.of(
            seconds > 0 ? problem.withHeader("Retry-After", Integer.toString(seconds)) : problem));
  }

  private static int errorStatus(int status) {
    return Entry.isErrorStatus(status) ? status : INTERNAL_SERVER_ERROR;
  }

  private Optional<Entry> refused(Throwable thrown, HttpServletRequest request) {
    if (UnknownCharset.isBehind(thrown, request)) {
      return Optional.of(catalogue.byStatus(UNSUPPORTED_MEDIA_TYPE));
    }
    OptionalInt status = ContainerRefusal.statusOf(thrown);
    return status.isPresent()
        ? Optional.of(catalogue.byStatus(status.getAsInt()))
        : Optional.empty();
  }
}

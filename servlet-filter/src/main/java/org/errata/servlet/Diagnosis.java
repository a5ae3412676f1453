package org.errata.servlet;

import jakarta.servlet.UnavailableException;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.errata.catalogue.Catalogue;
import org.errata.catalogue.CauseChain;
import org.errata.catalogue.Entry;
import org.errata.report.Finding;
import org.errata.report.Findings;

/** What an exception or a status means to the client. Thread-safe. */
final class Diagnosis {

  private static final int NOT_FOUND = 404;
  private static final int INTERNAL_SERVER_ERROR = 500;
  private static final int SERVICE_UNAVAILABLE = 503;

  private final Catalogue catalogue;

  Diagnosis(Catalogue catalogue) {
    this.catalogue = catalogue;
  }

  /** What a status means; a status that is no error is one of the server's. */
  List<Finding> of(int status, HttpServletRequest request) {
    Optional<List<Finding>> broken = BrokenBody.notedIn(request);
    return broken.orElseGet(
        () ->
            List.of(
                Finding.of(
                    catalogue.byStatus(
                        Entry.isErrorStatus(status) ? status : INTERNAL_SERVER_ERROR))));
  }

  /**
   * What an exception means: first what it says itself, then the class it belongs to. An exception
   * that means nothing in particular is a server error, unless the container says otherwise.
   *
   * @param reported the status that the container has chosen for it, or 0
   */
  List<Finding> of(Throwable thrown, int reported, HttpServletRequest request) {
    return Findings.carriedBy(thrown)
        .filter(findings -> !findings.isEmpty())
        .or(() -> BrokenBody.notedIn(request))
        .or(() -> unavailable(thrown))
        .or(() -> refused(thrown))
        .or(() -> catalogue.byException(thrown).map(entry -> List.of(Finding.of(entry))))
        .orElseGet(() -> of(reported, request));
  }

  Entry timeout() {
    return catalogue.byStatus(SERVICE_UNAVAILABLE);
  }

  /** Servlet 6.0 section 2.3.3.2: 503 while temporary, 404 once permanent. */
  private Optional<List<Finding>> unavailable(Throwable thrown) {
    for (Throwable t : CauseChain.of(thrown)) {
      if (t instanceof UnavailableException unavailable) {
        if (unavailable.isPermanent()) {
          return Optional.of(List.of(Finding.of(catalogue.byStatus(NOT_FOUND))));
        }
        Finding finding = Finding.of(catalogue.byStatus(SERVICE_UNAVAILABLE));
        int seconds = unavailable.getUnavailableSeconds();
        return Optional.of(
            List.of(
                seconds > 0
                    ? finding.withHeader("Retry-After", Integer.toString(seconds))
                    : finding));
      }
    }
    return Optional.empty();
  }

  private Optional<List<Finding>> refused(Throwable thrown) {
    OptionalInt status = ContainerRefusal.statusOf(thrown);
    return status.isPresent()
        ? Optional.of(List.of(Finding.of(catalogue.byStatus(status.getAsInt()))))
        : Optional.empty();
  }
}

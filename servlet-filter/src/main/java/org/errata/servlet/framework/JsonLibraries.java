package org.errata.servlet.framework;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Optional;
import org.errata.Problem;
import org.errata.Violation;
import org.errata.catalogue.Catalogue;
import org.errata.catalogue.CauseChain;
import org.errata.catalogue.Entry;
import org.errata.servlet.exchange.RequestBodyCopy;

/**
 * The libraries that read JSON. What they throw is a mistake of the client if they were reading the
 * body of this request, which {@link ReadBody} finds out. Thread-safe.
 */
final class JsonLibraries implements Framework {

  private static final int BAD_REQUEST = 400;

  private final List<JsonLibrary> libraries =
      List.of(
          Jackson.JACKSON_2,
          Jackson.JACKSON_3,
          new JsonBinding(),
          new JsonProcessing(),
          new Gson());

  private final Entry badRequest;

  JsonLibraries(Catalogue catalogue) {
    badRequest = catalogue.byStatus(BAD_REQUEST);
  }

  @Override
  public Optional<Problem> problemOf(Throwable thrown, HttpServletRequest request)
      throws ReflectiveOperationException {
    Optional<JsonComplaint> complaint = complaintOf(thrown);
    return complaint.isEmpty()
        ? Optional.empty()
        : RequestBodyCopy.of(request)
            .flatMap(copy -> new ReadBody(copy).violationOf(complaint.get()))
            .map(violation -> Problem.of(badRequest).withViolation(violation));
  }

  /**
   * Returns what is wrong with the body, for a framework that says that the body was read.
   *
   * @param thrown the exception of the framework, which has that of a library among its causes
   * @param request the request
   * @return the violation; empty if no library has thrown
   * @throws ReflectiveOperationException if the version of a library lacks a method
   */
  Optional<Violation> violationIn(Throwable thrown, HttpServletRequest request)
      throws ReflectiveOperationException {
    for (Throwable t : CauseChain.of(thrown)) {
      Optional<JsonComplaint> complaint = complaintOf(t);
      if (complaint.isPresent()) {
        return RequestBodyCopy.of(request)
            .flatMap(copy -> new ReadBody(copy).violationOf(complaint.get()))
            .or(() -> complaint.map(ReadBody::withoutBody));
      }
    }
    return Optional.empty();
  }

  private Optional<JsonComplaint> complaintOf(Throwable thrown)
      throws ReflectiveOperationException {
    for (JsonLibrary library : libraries) {
      Optional<JsonComplaint> complaint = library.complaintOf(thrown);
      if (complaint.isPresent()) {
        return complaint;
      }
    }
    return Optional.empty();
  }
}

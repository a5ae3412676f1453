package org.errata.servlet.respond;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.UnavailableException;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.errata.MappedProblem;
import org.errata.Problem;
import org.errata.ProblemCarrier;
import org.errata.catalogue.Catalogue;
import org.errata.catalogue.CauseChain;
import org.errata.catalogue.Entry;
import org.errata.catalogue.MappedException;
import org.errata.internal.ThrowableReader;
import org.errata.servlet.container.Container;
import org.errata.servlet.exchange.BrokenBodyException;
import org.errata.servlet.exchange.SentProblems;
import org.errata.servlet.framework.FrameworkExceptions;

/** Finds the problems that an exception or a status means. Thread-safe. */
final class ErrorClassifier {

  private static final int LOWEST_STATUS = 400;
  private static final int NOT_FOUND = 404;
  private static final int UNSUPPORTED_MEDIA_TYPE = 415;
  private static final int INTERNAL_SERVER_ERROR = 500;
  private static final int SERVICE_UNAVAILABLE = 503;

  private final Catalogue catalogue;
  private final Container container;
  private final FrameworkExceptions frameworks;

  /** For each status from 400 on, what it means if nothing more is known. */
  private final List<Failure> byStatus;

  ErrorClassifier(Catalogue catalogue, Container container) {
    this.catalogue = catalogue;
    this.container = container;
    this.frameworks = new FrameworkExceptions(catalogue);
    this.byStatus = catalogue.statusEntries().stream().map(Failure::of).toList();
  }

  /** Classifies a status; one that is no error status counts as 500. */
  Failure ofStatus(int status, HttpServletRequest request) {
    Optional<List<Problem>> sent = SentProblems.takeFrom(request);
    if (sent.isPresent()) {
      return lookedUp(sent.get());
    }
    Optional<Throwable> handedOver = SentProblems.takeExceptionFrom(request);
    if (handedOver.isPresent()) {
      return of(handedOver.get(), status, request);
    }
    Optional<BrokenBodyException> brokenBody = BrokenBodyException.keptIn(request);
    if (brokenBody.isPresent()) {
      return Failure.of(brokenBody.get());
    }
    Optional<UnavailableException> unavailable =
        status == SERVICE_UNAVAILABLE ? container.unavailability(request) : Optional.empty();
    if (unavailable.isPresent()) {
      return unavailable(unavailable.get());
    }
    int error = Entry.isErrorStatus(status) ? status : INTERNAL_SERVER_ERROR;
    return byStatus.get(error - LOWEST_STATUS);
  }

  /**
   * Classifies what the application has sent with {@code sendError}, or a status that it has set.
   *
   * @param message the message that was given; may be empty
   */
  SentFailure ofSent(int status, String message, HttpServletRequest request) {
    boolean handedOver = SentProblems.areIn(request);
    Failure failure = ofStatus(status, request).noting(message);
    return new SentFailure(failure.noting(RefusalReason.takeFrom(request)), message, handedOver);
  }

  /**
   * Classifies an exception: first by what it says itself, then by its class. An exception that
   * means nothing in particular is a 500, unless the container has chosen another status.
   *
   * @param reported the status that the container has chosen for it, or 0
   */
  Failure of(Throwable thrown, int reported, HttpServletRequest request) {
    try {
      if (reported == 0 && request.getDispatcherType() == DispatcherType.ERROR) {
        return ofErrorPage(request).because(thrown);
      }
      return ownMeaning(thrown, request)
          .orElseGet(() -> ofStatus(reported, request))
          .because(thrown);
    } catch (Throwable harm) {
      return ofMistake(harm).because(thrown);
    }
  }

  /**
   * Classifies an exception that follows {@code sendError}.
   *
   * @return what it means, or empty if that is nothing in particular
   */
  Optional<Failure> meaningOf(Throwable thrown, HttpServletRequest request) {
    if (request.getDispatcherType() == DispatcherType.ERROR) {
      return Optional.empty();
    }
    try {
      return ownMeaning(thrown, request);
    } catch (Throwable harm) {
      return Optional.of(ofMistake(harm));
    }
  }

  /** An error page has failed: the error that it was to show is still what happened. */
  private Failure ofErrorPage(HttpServletRequest request) {
    return request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE) instanceof Integer status
        ? ofStatus(status, request)
        : ofStatus(INTERNAL_SERVER_ERROR, request);
  }

  /**
   * Classifies a mistake of application code, such as an exception whose own methods throw: the
   * client is told 500, the log is told what it is.
   */
  Failure ofMistake(Throwable harm) {
    return Failure.of(catalogue.byStatus(INTERNAL_SERVER_ERROR))
        .noting(ThrowableReader.textOf(harm));
  }

  /** Classifies an asynchronous timeout. */
  Failure ofTimeout() {
    return Failure.of(catalogue.byStatus(SERVICE_UNAVAILABLE));
  }

  private Optional<Failure> ownMeaning(Throwable thrown, HttpServletRequest request) {
    Optional<List<Problem>> carried = ProblemCarrier.problemsIn(thrown, catalogue);
    if (carried.isPresent()) {
      return Optional.of(Failure.of(carried.get()).raisedBy(carrierIn(thrown)));
    }
    return BrokenBodyException.keptIn(request)
        .map(Failure::of)
        .or(() -> unavailable(thrown))
        .or(() -> refused(thrown, request).map(Failure::of))
        .or(() -> mappedOrKnown(thrown, request));
  }

  private static Throwable carrierIn(Throwable thrown) {
    for (Throwable t : CauseChain.of(thrown)) {
      if (t instanceof ProblemCarrier) {
        return t;
      }
    }
    return thrown;
  }

  /**
   * An entry that names the class of an application or a framework decides. What frameworks mean is
   * more than what an entry says of {@code java.lang.RuntimeException}.
   */
  private Optional<Failure> mappedOrKnown(Throwable thrown, HttpServletRequest request) {
    Optional<MappedException> mapped = catalogue.mapped(thrown);
    if (mapped.isPresent() && !mapped.get().isByPlatformClass()) {
      return mapped.map(ErrorClassifier::mapped);
    }
    return frameworks
        .problemOf(thrown, request)
        .map(problem -> Failure.of(List.of(problem)))
        .or(() -> mapped.map(ErrorClassifier::mapped));
  }

  /** An argument that the exception does not give is a matter for the log. */
  private static Failure mapped(MappedException mapped) {
    MappedProblem problem = MappedProblem.of(mapped);
    return Failure.of(List.of(problem.problem()))
        .noting(String.join("; ", problem.failures()))
        .raisedBy(mapped.exception());
  }

  private Failure lookedUp(List<Problem> problems) {
    try {
      return Failure.of(problems.stream().map(problem -> problem.in(catalogue)).toList());
    } catch (IllegalArgumentException unknownId) {
      return ofMistake(unknownId);
    }
  }

  private Optional<Failure> unavailable(Throwable thrown) {
    for (Throwable t : CauseChain.of(thrown)) {
      if (t instanceof UnavailableException unavailable) {
        return Optional.of(unavailable(unavailable));
      }
    }
    return Optional.empty();
  }

  /** Servlet 6.0 section 2.3.3.2: 503 while temporary, 404 once permanent. */
  private Failure unavailable(UnavailableException unavailable) {
    if (unavailable.isPermanent()) {
      return Failure.of(catalogue.byStatus(NOT_FOUND));
    }
    Problem problem = Problem.of(catalogue.byStatus(SERVICE_UNAVAILABLE));
    int seconds = unavailable.getUnavailableSeconds();
    return Failure.of(
        List.of(
            seconds > 0 ? problem.withHeader("Retry-After", Integer.toString(seconds)) : problem));
  }

  private Optional<Entry> refused(Throwable thrown, HttpServletRequest request) {
    if (UnknownCharset.isBehind(thrown, request)) {
      return Optional.of(catalogue.byStatus(UNSUPPORTED_MEDIA_TYPE));
    }
    OptionalInt status = container.statusOfRefusal(thrown);
    return status.isPresent()
        ? Optional.of(catalogue.byStatus(status.getAsInt()))
        : Optional.empty();
  }
}

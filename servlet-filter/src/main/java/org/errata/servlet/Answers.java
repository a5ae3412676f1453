package org.errata.servlet;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.ServletContext;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.lang.System.Logger.Level;
import java.util.Optional;
import org.errata.ErrataException;
import org.errata.catalogue.Entry;
import org.errata.servlet.config.AppErrorPages;
import org.errata.servlet.config.SharedSettings;
import org.errata.servlet.config.SharedSettings.EmptyErrors;

/**
 * Decides, for everything that can go wrong with a request, who answers it and with what. One for
 * each filter; thread-safe.
 */
final class Answers {

  private final boolean fillsEmptyErrors;
  private final Diagnosis diagnosis;
  private final AnswerWriter writer;
  private final AppHandover app;
  private final AsyncAnswers async;

  Answers(SharedSettings settings, ServletContext context) {
    this.fillsEmptyErrors = settings.emptyErrors() == EmptyErrors.FILL;
    this.diagnosis = new Diagnosis(settings.catalogue());
    this.writer = new AnswerWriter(settings);
    this.app = new AppHandover(settings, AppErrorPages.of(context, settings.errorPage()), writer);
    this.async = new AsyncAnswers(this, diagnosis, writer);
  }

  /** Called when the application ends. */
  void close() {
    writer.close();
  }

  /** The application asked for an error; the response is not committed. */
  void sendError(WatchedRequest request, WatchedResponse response, int status, String message)
      throws IOException {
    if (Bodiless.isInterim(status)) {
      response.below().sendError(status, message);
    } else if (Bodiless.covers(status)) {
      if (response.claim()) {
        writer.writeBodiless(request, response.below(), status);
      }
    } else {
      conclude(request, status, message);
    }
  }

  /** The chain has returned, or asynchronous work is about to complete. */
  void returned(WatchedRequest request) {
    if (isEmptyError(request)) {
      try {
        conclude(request, request.response().getStatus(), "");
      } catch (IOException e) {
        log(Level.DEBUG, request, "the answer was not sent", e);
      }
    }
  }

  /** Whether there is a body to be filled in, if nothing more is written. */
  boolean isEmptyError(WatchedRequest request) {
    WatchedResponse response = request.response();
    return fillsEmptyErrors
        && Entry.isErrorStatus(response.getStatus())
        && !response.isCommitted()
        && EmptyBody.is(request, response.below());
  }

  /** What happens to asynchronous work. */
  AsyncAnswers async() {
    return async;
  }

  /** The container reports an error to Errata's own location. */
  void reported(
      HttpServletRequest request,
      HttpServletResponse response,
      int status,
      Optional<Throwable> thrown) {
    Incident incident =
        thrown
            .map(t -> diagnosis.of(t, status, request))
            .orElseGet(() -> diagnosis.of(status, request));
    Object message = request.getAttribute(RequestDispatcher.ERROR_MESSAGE);
    boolean quiet =
        BrokenBody.isUnreadableNotedIn(request)
            || thrown.filter(ContainerRefusal::isOfReading).isPresent();
    if (message instanceof String text) {
      incident = incident.saying(text);
    }
    writer.write(request, response, quiet ? incident.quietly() : incident);
  }

  /** Puts the id of a request that has one on what somebody else will answer. */
  void keepId(HttpServletRequest request, HttpServletResponse response) {
    writer.keepId(request, response);
  }

  /** A rule has found something. */
  void refuse(HttpServletRequest request, HttpServletResponse response, Incident incident)
      throws IOException {
    if (app.takes(request, incident.status(), Optional.empty())) {
      AnswerHeaders.setOf(incident.problems(), response);
      response.sendError(incident.status(), "");
    } else {
      writer.write(request, response, incident);
    }
  }

  private void conclude(WatchedRequest request, int status, String message) throws IOException {
    WatchedResponse response = request.response();
    if (response.claim()) {
      Incident incident = diagnosis.of(status, request).saying(message);
      if (app.takes(request, incident.status(), Optional.empty())) {
        app.report(request, response.below(), incident, message);
      } else {
        writer.write(request, response.below(), incident);
      }
    }
  }

  /** Answers what was thrown; returns whether the exception has come to its end. */
  boolean thrown(WatchedRequest request, Throwable thrown) {
    WatchedResponse response = request.response();
    if (response.isConcluded()) {
      // writing on after an error is refused by some containers and ignored by others
      Level level = thrown instanceof IOException ? Level.DEBUG : Level.ERROR;
      log(level, request, "failed after its error was answered", thrown);
      return true;
    }
    if (response.isCommitted()) {
      boolean unreadable = isBodyUnreadable(request, thrown);
      if (unreadable && BrokenEnding.isLeftToErrorPage(request)) {
        if (!BrokenBody.isUnreadableNotedIn(request)) {
          new BrokenBody(thrown).noteIn(request);
        }
        return true;
      }
      boolean nobodysError = unreadable || ClientGone.is(thrown, request);
      Level level = nobodysError ? Level.DEBUG : Level.ERROR;
      log(level, request, "not answered, as the response was committed already", thrown);
      return false;
    }
    return answerUncommitted(request, response, thrown);
  }

  private boolean answerUncommitted(
      WatchedRequest request, WatchedResponse response, Throwable thrown) {
    Incident known = diagnosis.of(thrown, 0, request);
    Incident incident = isBodyUnreadable(request, thrown) ? known.quietly() : known;
    if (!app.takes(request, incident.status(), incident.thrown())) {
      if (response.claim()) {
        writer.write(request, response.below(), incident);
      }
      return true;
    }
    if (app.takesByClass(thrown)) {
      writer.announce(request, response.below(), incident);
      return false;
    }
    try {
      if (response.claim()) {
        app.report(request, response.below(), incident, "");
      }
    } catch (IOException e) {
      log(Level.DEBUG, request, "the answer was not sent", e);
    }
    return true;
  }

  /** Noted where it was read, as an application may lose every trace of it; or told by itself. */
  private static boolean isBodyUnreadable(HttpServletRequest request, Throwable thrown) {
    return BrokenBody.isUnreadableNotedIn(request)
        || (!(thrown instanceof ErrataException) && ContainerRefusal.isOfReading(thrown));
  }

  private void log(Level level, WatchedRequest request, String text, Throwable thrown) {
    writer.log(level, request, request.response().below(), text, Optional.of(thrown));
  }
}

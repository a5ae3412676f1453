package org.errata.testing;

import java.util.Locale;

/** A way in which {@link CanaryFilter} fails, and the place where the canary is hidden. */
public enum LeakWay {
  /** A {@code RuntimeException} with the canary in its message. */
  MESSAGE(Need.NOTHING),
  /** An exception with the canary in the message of its cause. */
  CAUSE(Need.NOTHING),
  /** An exception with the canary in the message of a suppressed exception. */
  SUPPRESSED(Need.NOTHING),
  /** An exception with the canary in the class and file names of its stack trace. */
  STACK_FRAME(Need.NOTHING),
  /** An exception whose {@code toString} and localized message have the canary. */
  TO_STRING(Need.NOTHING),
  /** A {@code ServletException} around a checked exception, both with the canary. */
  SERVLET_EXCEPTION(Need.NOTHING),
  /** An {@code IOException}. */
  IO_EXCEPTION(Need.NOTHING),
  /**
   * An {@code UnavailableException} for 30 seconds. A container that gets it may take the servlet
   * of the path out of service for that time.
   */
  UNAVAILABLE(Need.NOTHING),
  /** An {@code Error}. */
  ERROR(Need.NOTHING),
  /** {@code sendError} with 500 and the canary as its message. */
  SEND_ERROR(Need.NOTHING),
  /** {@code sendError} with 404 and the canary as its message. */
  SEND_ERROR_NOT_FOUND(Need.NOTHING),
  /** {@code sendError} with the canary, in a forward. */
  FORWARD(Need.FORWARD),
  /** {@code sendError} with the canary, in an include. */
  INCLUDE(Need.INCLUDE),
  /** An exception after the canary was set in header fields that describe a body. */
  BODY_FIELDS(Need.NOTHING),
  /** An exception after a body with the canary was written that still fits the buffer. */
  PARTIAL_OUTPUT(Need.NOTHING),
  /** An exception after a part of the body, without the canary, was sent. */
  AFTER_COMMIT(Need.NOTHING),
  /** An exception in a task of {@code AsyncContext.start}. */
  ASYNC_TASK(Need.ASYNC),
  /** An exception in an ASYNC dispatch. */
  ASYNC_DISPATCH(Need.ASYNC_DISPATCH),
  /** A timeout of asynchronous work whose listener throws. */
  ASYNC_TIMEOUT(Need.ASYNC),
  /** A timeout of asynchronous work whose listener calls {@code sendError} with the canary. */
  ASYNC_TIMEOUT_REPORTED(Need.ASYNC),
  /** An exception in a task, which a listener passes to {@code sendError} in {@code onError}. */
  ASYNC_ERROR_REPORTED(Need.ASYNC);

  /** What the application must allow, or how the filter must be mapped. */
  enum Need {
    NOTHING("mapped to it, below what checks the request"),
    ASYNC("mapped to it with async-supported, as every filter and servlet around it"),
    ASYNC_DISPATCH("mapped to it with the dispatcher ASYNC"),
    FORWARD("mapped to it with the dispatcher FORWARD"),
    INCLUDE("mapped to it with the dispatcher INCLUDE");

    private final String condition;

    Need(String condition) {
      this.condition = condition;
    }

    String condition() {
      return condition;
    }
  }

  private final Need need;

  LeakWay(Need need) {
    this.need = need;
  }

  Need need() {
    return need;
  }

  /** Returns the name in reports, such as {@code send-error}. */
  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}

package org.errata.demo.load.contestant;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** The ways in which a servlet fails. */
enum FailureKind {
  SEND_ERROR {
    @Override
    void happen(HttpServletResponse response) throws IOException {
      response.sendError(HttpServletResponse.SC_FORBIDDEN);
    }
  },
  EMPTY {
    @Override
    void happen(HttpServletResponse response) {
      response.setStatus(HttpServletResponse.SC_FORBIDDEN);
    }
  },
  UNCAUGHT {
    @Override
    void happen(HttpServletResponse response) {
      StackFrames.through(
          () -> {
            throw new IllegalStateException("unexpected");
          });
    }
  };

  abstract void happen(HttpServletResponse response) throws IOException;
}

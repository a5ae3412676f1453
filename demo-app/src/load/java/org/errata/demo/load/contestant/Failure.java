package org.errata.demo.load.contestant;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** Ways in which a servlet fails. */
enum Failure {
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
      Frames.through(
          () -> {
            throw new IllegalStateException("nobody has expected this");
          });
    }
  };

  abstract void happen(HttpServletResponse response) throws IOException;
}

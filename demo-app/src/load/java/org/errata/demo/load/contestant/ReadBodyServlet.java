package org.errata.demo.load.contestant;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.InputStream;
import java.io.Serial;

/** Reads the body and sends a 200. It does not parse, which would hide the cost of the rule. */
final class ReadBodyServlet extends HttpServlet {

  @Serial private static final long serialVersionUID = 1L;
  private static final int BUFFER = 8192;

  private static final ThreadLocal<byte[]> BUFFERS =
      ThreadLocal.withInitial(() -> new byte[BUFFER]);

  @Override
  protected void doPost(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    byte[] buffer = BUFFERS.get();
    InputStream body = request.getInputStream();
    while (body.read(buffer) >= 0) {
      // discard
    }
    OkServlet.respond(response);
  }
}

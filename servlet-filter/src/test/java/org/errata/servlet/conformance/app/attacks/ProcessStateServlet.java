package org.errata.servlet.conformance.app.attacks;

import com.sun.management.UnixOperatingSystemMXBean;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.lang.management.ManagementFactory;

/**
 * Responds with the bytes of the heap that are in use after a full collection, the number of
 * threads, and the number of open file descriptors, separated by spaces.
 */
public final class ProcessStateServlet extends HttpServlet {

  private static final long serialVersionUID = 1L;
  private static final int COLLECTIONS = 3;

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    for (int i = 0; i < COLLECTIONS; i++) {
      // references are enqueued by one collection and what they kept is freed by the next
      System.gc();
    }
    response.setContentType("text/plain;charset=utf-8");
    response
        .getWriter()
        .print(
            ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed()
                + " "
                + ManagementFactory.getThreadMXBean().getThreadCount()
                + " "
                + openFiles());
  }

  private static long openFiles() {
    return ManagementFactory.getOperatingSystemMXBean() instanceof UnixOperatingSystemMXBean unix
        ? unix.getOpenFileDescriptorCount()
        : 0;
  }
}

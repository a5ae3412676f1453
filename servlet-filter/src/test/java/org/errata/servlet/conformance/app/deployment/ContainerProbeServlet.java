package org.errata.servlet.conformance.app.deployment;

import jakarta.servlet.AsyncContext;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletRequestWrapper;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import org.errata.servlet.container.Container;
import org.errata.servlet.container.Containers;

/** Asks the container that is chosen for this web application, and writes what it tells. */
public final class ContainerProbeServlet extends HttpServlet {

  private static final long serialVersionUID = 1L;

  @Override
  protected void doPost(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    Container container = Containers.of(getServletContext());
    boolean unwrittenAtFirst = container.isUnwritten(response);
    response.getOutputStream().print("to be discarded");
    boolean unwrittenAfterOutput = container.isUnwritten(response);
    response.resetBuffer();
    Exception own = new IOException(new IllegalStateException("of the application"));
    HttpServletRequest unwrapped = unwrapped(request);
    AsyncContext work = unwrapped.startAsync();
    List<String> told =
        List.of(
            "container: " + container.getClass().getSimpleName(),
            "unwritten at first: " + unwrittenAtFirst,
            "unwritten after output: " + unwrittenAfterOutput,
            "refuses by an exception of the application: "
                + container.statusOfRefusal(own).isPresent(),
            "cannot read the body by that exception: " + container.isUnreadableBody(own),
            "the client is gone by that exception: " + container.isClientGone(own, request),
            "knows why an available servlet is unavailable: "
                + container.unavailability(request).isPresent(),
            "work that goes on is settled: " + container.isAsyncSettled(unwrapped, work));
    container.drainBeforeCommit(request, response);
    response.getOutputStream().print(String.join("\n", told));
    work.complete();
  }

  private static HttpServletRequest unwrapped(HttpServletRequest request) {
    ServletRequest found = request;
    while (found instanceof ServletRequestWrapper wrapper) {
      found = wrapper.getRequest();
    }
    return (HttpServletRequest) found;
  }
}

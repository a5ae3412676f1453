package org.errata.jakartarest;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Configuration;
import jakarta.ws.rs.core.Response;
import org.errata.servlet.ErrorResponses;

/**
 * Hands an exception over to Errata, which responds to the error status without an entity that the
 * mapper returns. So filters of Jakarta REST can still add header fields.
 */
final class Handover {

  private static final int FIRST_ERROR = 400;
  private static final int NOT_FOUND = 404;
  private static final String FORWARD_ON_404 = "jersey.config.servlet.filter.forwardOn404";

  private Handover() {}

  /** Returns the response of the exception, or a 500 without an entity. */
  static Response of(
      Throwable thrown,
      HttpServletRequest request,
      HttpServletResponse sent,
      Configuration configuration) {
    Response response =
        thrown instanceof WebApplicationException known
            ? known.getResponse()
            : Response.serverError().build();
    if (response.getStatus() >= FIRST_ERROR
        && !response.hasEntity()
        && !isLeftToApplication(response, configuration)) {
      if (!sent.isCommitted()) {
        // what an entity has written before it failed, which RESTEasy leaves there
        sent.resetBuffer();
      }
      ErrorResponses.because(request, thrown);
    }
    return response;
  }

  /** Jersey as a filter lets the rest of the application respond to what it does not find. */
  private static boolean isLeftToApplication(Response response, Configuration configuration) {
    return response.getStatus() == NOT_FOUND
        && Boolean.parseBoolean(String.valueOf(configuration.getProperty(FORWARD_ON_404)));
  }
}

package org.errata.jakartarest;

import jakarta.annotation.Priority;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.ws.rs.core.Configuration;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;

/** Hands over every exception that no other mapper takes. Thread-safe. */
@Priority(ErrataFeature.AFTER_APPLICATION)
public final class ThrowableMapper implements ExceptionMapper<Throwable> {

  @Context private HttpServletRequest request;
  @Context private HttpServletResponse response;
  @Context private Configuration configuration;

  /** Makes the mapper; the implementation does. */
  public ThrowableMapper() {}

  @Override
  public Response toResponse(Throwable thrown) {
    return Handover.of(thrown, request, response, configuration);
  }
}

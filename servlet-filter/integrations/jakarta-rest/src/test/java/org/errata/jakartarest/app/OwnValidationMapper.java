package org.errata.jakartarest.app;

import jakarta.validation.ValidationException;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;

/** A mapper of the application for what Errata and implementations have mappers for too. */
public final class OwnValidationMapper implements ExceptionMapper<ValidationException> {

  @Override
  public Response toResponse(ValidationException thrown) {
    return Response.status(418).type("text/plain").entity("not valid").build();
  }
}

package org.errata.jakartarest.app;

import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import java.io.IOException;

/** A mapper of the application for a superclass of what Errata and implementations map. */
public final class OwnGeneralMapper implements ExceptionMapper<IOException> {

  @Override
  public Response toResponse(IOException thrown) {
    return Response.status(418).type("text/plain").entity("not readable").build();
  }
}

package org.errata.jakartarest.app;

import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;

/** A mapper of the application. */
public final class SoldOutMapper implements ExceptionMapper<SoldOutException> {

  @Override
  public Response toResponse(SoldOutException thrown) {
    return Response.status(409).type("text/plain").entity("sold out").build();
  }
}

package org.errata.jakartarest;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.ws.rs.core.Configuration;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Providers;

/**
 * Takes the place of a mapper that an implementation has of its own. A mapper of the application
 * for a superclass comes first. Thread-safe.
 *
 * @param <E> the exception
 */
abstract class LibraryMapper<E extends Throwable> implements ExceptionMapper<E> {

  private final Class<? super E> superclass;

  @Context private HttpServletRequest request;
  @Context private HttpServletResponse response;
  @Context private Configuration configuration;
  @Context private Providers providers;

  LibraryMapper(Class<E> exception) {
    superclass = exception.getSuperclass();
  }

  @Override
  public final Response toResponse(E thrown) {
    for (Class<?> c = superclass; Throwable.class.isAssignableFrom(c); c = c.getSuperclass()) {
      ExceptionMapper<?> general = providers.getExceptionMapper(c.asSubclass(Throwable.class));
      if (general != null && ApplicationMappers.isOfApplication(general.getClass())) {
        return callUnchecked(general, thrown);
      }
    }
    return Handover.of(thrown, request, response, configuration);
  }

  /** Calls a mapper that was found for a superclass of the exception. */
  @SuppressWarnings("unchecked")
  private static Response callUnchecked(ExceptionMapper<?> mapper, Throwable thrown) {
    return ((ExceptionMapper<Throwable>) mapper).toResponse(thrown);
  }
}

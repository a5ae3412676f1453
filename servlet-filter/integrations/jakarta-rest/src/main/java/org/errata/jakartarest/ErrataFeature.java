package org.errata.jakartarest;

import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.core.Configuration;
import jakarta.ws.rs.core.Feature;
import jakarta.ws.rs.core.FeatureContext;

/**
 * Registers the exception mappers that hand over to Errata: one for every exception, and one for
 * each exception that an implementation has a mapper of its own for. An implementation finds this
 * feature by itself (Jakarta REST 3.1 section 4.1.2), unless {@code jakarta.ws.rs.loadServices} is
 * false; then the application registers it.
 *
 * <p>A mapper of the application comes first, and a response with an entity that an exception
 * carries stays as it is. Thread-safe.
 */
public final class ErrataFeature implements Feature {

  /**
   * A mapper of the application has {@link Priorities#USER} and comes before. RESTEasy reads it
   * from the annotation of a mapper alone.
   */
  static final int AFTER_APPLICATION = Priorities.USER + 1000;

  /** The mappers of Jersey itself have the same priority as those of the application. */
  private static final int BEFORE_JERSEY = Priorities.USER - 1;

  private static final String JERSEY = "org.glassfish.jersey.";

  /** Makes the feature; the implementation does. */
  public ErrataFeature() {}

  @Override
  public boolean configure(FeatureContext context) {
    Configuration configuration = context.getConfiguration();
    if (configuration.isRegistered(ThrowableMapper.class)) {
      return false;
    }
    context.register(ThrowableMapper.class, AFTER_APPLICATION);
    boolean isJersey = configuration.getClass().getName().startsWith(JERSEY);
    for (LibraryException library : LibraryException.present()) {
      if (!isJersey) {
        context.register(library.mapper(), AFTER_APPLICATION);
      } else if (!ApplicationMappers.include(library.exception(), configuration)) {
        context.register(library.mapper(), BEFORE_JERSEY);
      }
    }
    return true;
  }
}

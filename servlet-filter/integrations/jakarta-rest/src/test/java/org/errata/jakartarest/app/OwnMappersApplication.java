package org.errata.jakartarest.app;

import jakarta.ws.rs.core.Application;
import java.util.Set;

/** An application with mappers of its own. */
public final class OwnMappersApplication extends Application {

  @Override
  public Set<Class<?>> getClasses() {
    return Set.of(Orders.class, OwnValidationMapper.class, OwnGeneralMapper.class);
  }
}

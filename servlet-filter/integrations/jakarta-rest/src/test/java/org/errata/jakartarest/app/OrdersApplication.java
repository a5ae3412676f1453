package org.errata.jakartarest.app;

import jakarta.ws.rs.core.Application;
import java.util.Set;

/** An application that leaves its errors to others, but for one. */
public class OrdersApplication extends Application {

  @Override
  public Set<Class<?>> getClasses() {
    return Set.of(Orders.class, SoldOutMapper.class, TimingFilter.class);
  }
}

package org.errata.spring.app;

import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.web.servlet.support.SpringBootServletInitializer;

/** The API of items, as the initializer in a WAR starts it. */
public class ItemsWar extends SpringBootServletInitializer {

  private final String[] properties;

  /**
   * Takes the properties of the application.
   *
   * @param properties such as {@code errata.html=app}
   */
  public ItemsWar(String... properties) {
    this.properties = properties.clone();
  }

  @Override
  protected SpringApplicationBuilder configure(SpringApplicationBuilder application) {
    return application.sources(ItemsApp.class).properties(properties);
  }
}

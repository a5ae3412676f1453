package org.errata.servlet.springboot;

import jakarta.servlet.ServletContext;
import java.nio.file.Path;
import org.apache.tomcat.util.descriptor.web.WebXml;
import org.apache.tomcat.util.descriptor.web.WebXmlParser;
import org.errata.servlet.conformance.app.deployment.LogFileListener;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.web.servlet.ServletContextInitializer;
import org.springframework.context.annotation.Bean;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.xml.sax.InputSource;

/**
 * Registers in code what a {@code web.xml} says, except for its error pages. The property {@code
 * application} names the folder of the application, {@code users} the file of Tomcat's users.
 */
@SpringBootApplication(proxyBeanMethods = false)
public class ConformanceBoot {

  /**
   * Runs until the process ends.
   *
   * @param options properties of Spring Boot
   */
  public static void main(String... options) {
    SpringApplication.run(ConformanceBoot.class, options);
  }

  @Bean
  @Order(Ordered.HIGHEST_PRECEDENCE)
  ServletContextInitializer registrations(
      @Value("${application}") Path folder, @Value("${users}") String users) {
    return context -> register(context, folder, users);
  }

  private static void register(ServletContext context, Path folder, String users) {
    WebXml webXml = new WebXml();
    InputSource file = new InputSource(folder.resolve("WEB-INF/web.xml").toUri().toString());
    if (!new WebXmlParser(false, false, true).parseWebXml(file, webXml, false)) {
      throw new IllegalArgumentException("the web.xml in " + folder + " cannot be read");
    }
    context.addListener(LogFileListener.class);
    webXml.getContextParams().forEach(context::setInitParameter);
    new RegisteredFilters(webXml, folder).addTo(context);
    RegisteredServlets.add(webXml, context);
    TomcatSecurity.add(webXml, users, context);
  }
}

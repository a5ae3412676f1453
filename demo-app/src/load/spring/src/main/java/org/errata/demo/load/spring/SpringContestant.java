package org.errata.demo.load.spring;

import java.util.ArrayList;
import java.util.List;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/**
 * A Spring Boot application on Jetty. Class path and profiles select the error handling: the error
 * controller without a profile, problem details with the profile {@code problem}.
 */
@SpringBootApplication(proxyBeanMethods = false)
public class SpringContestant {

  /** Called by Spring. */
  public SpringContestant() {}

  /**
   * Starts the server.
   *
   * @param args port, log ({@code off} or a file), number of threads, and profiles
   */
  public static void main(String[] args) {
    List<String> settings = new ArrayList<>();
    settings.add("--server.address=127.0.0.1");
    settings.add("--server.port=" + args[0]);
    settings.add("--server.jetty.threads.min=" + args[2]);
    settings.add("--server.jetty.threads.max=" + args[2]);
    settings.add("--server.jetty.threads.acceptors=1");
    settings.add("--server.jetty.threads.selectors=1");
    settings.add("--logging.threshold.console=off");
    settings.add("--spring.main.banner-mode=off");
    if (args[1].equals("off")) {
      settings.add("--logging.level.root=off");
    } else {
      settings.add("--logging.level.root=info");
      settings.add("--logging.file.name=" + args[1]);
    }
    if (args.length > 3) {
      settings.add("--spring.profiles.active=" + args[3]);
    }
    SpringApplication.run(SpringContestant.class, settings.toArray(String[]::new));
  }
}

package org.errata.demo.load.plan;

import static org.errata.demo.load.plan.ServerKind.JETTY;
import static org.errata.demo.load.plan.ServerKind.SPRING;
import static org.errata.demo.load.plan.ServerKind.SPRING_WITH_STARTER;
import static org.errata.demo.load.plan.ServerKind.TOMCAT;

import java.util.List;

/** The parts of the load benchmark. */
public final class BenchmarkParts {

  private static final LoadRequest OK = LoadRequest.get("/ok");
  private static final LoadRequest SEND_ERROR = LoadRequest.get("/send-error");
  private static final LoadRequest STACKLESS = LoadRequest.get("/stackless");
  private static final LoadRequest UNCAUGHT = LoadRequest.get("/uncaught");
  private static final LoadRequest FORBIDDEN = LoadRequest.get("/forbidden");

  private BenchmarkParts() {}

  /**
   * Returns all parts.
   *
   * @return in the order in which they run
   */
  public static List<BenchmarkPart> all() {
    return List.of(
        BenchmarkPart.of(
            "ok",
            "A request that succeeds, on Jetty",
            new Contestant("no filter", ServerSetup.bare(JETTY), OK),
            new Contestant("Errata", ServerSetup.errata(JETTY), OK)),
        BenchmarkPart.of(
            "post-1k",
            "POST of 1 KB of JSON, on Jetty",
            new Contestant(
                "no filter",
                ServerSetup.bare(JETTY),
                LoadRequest.post("/read", InvoiceFiles.SMALL)),
            new Contestant(
                "Errata, rule body",
                ServerSetup.errata(JETTY),
                LoadRequest.post("/body/read", InvoiceFiles.SMALL)),
            new Contestant(
                "Errata, all four rules",
                ServerSetup.errata(JETTY),
                LoadRequest.post("/all/read", InvoiceFiles.SMALL))),
        BenchmarkPart.of(
            "post-64k",
            "POST of 64 KB of JSON, on Jetty",
            new Contestant(
                "no filter",
                ServerSetup.bare(JETTY),
                LoadRequest.post("/read", InvoiceFiles.LARGE)),
            new Contestant(
                "Errata, rule body",
                ServerSetup.errata(JETTY),
                LoadRequest.post("/body/read", InvoiceFiles.LARGE))),
        BenchmarkPart.of(
            "sendError",
            "A 403, on Jetty",
            constant(JETTY, Recording.FORBIDDEN),
            new Contestant("Errata, sendError", ServerSetup.errata(JETTY), SEND_ERROR),
            new Contestant("Errata, stackless exception", ServerSetup.errata(JETTY), STACKLESS),
            new Contestant(
                "Errata, empty status", ServerSetup.errata(JETTY), LoadRequest.get("/empty")),
            new Contestant("Jetty's own, sendError", ServerSetup.bare(JETTY), SEND_ERROR)),
        BenchmarkPart.of(
            "refused",
            "A 401 of the rule credentials, on Jetty",
            constant(JETTY, Recording.UNAUTHORIZED),
            new Contestant("Errata", ServerSetup.errata(JETTY), LoadRequest.get("/all/read"))),
        BenchmarkPart.of(
            "uncaught",
            "An exception with its trace, log off, on Jetty",
            constant(JETTY, Recording.INTERNAL_SERVER_ERROR),
            new Contestant("Errata", ServerSetup.errata(JETTY), UNCAUGHT),
            new Contestant(
                "Errata, asynchronous", ServerSetup.errata(JETTY), LoadRequest.get("/async")),
            new Contestant("Jetty's own", ServerSetup.bare(JETTY), UNCAUGHT)),
        BenchmarkPart.of(
            "logged",
            "An exception with its trace, logged, on Jetty",
            new Contestant("Jetty's own", ServerSetup.bare(JETTY).logging(), UNCAUGHT),
            new Contestant("Errata, each in full", loggingAll(JETTY), UNCAUGHT),
            new Contestant("Errata, counted", ServerSetup.errata(JETTY).logging(), UNCAUGHT),
            new Contestant(
                "Spring Boot, error controller", ServerSetup.bare(SPRING).logging(), UNCAUGHT)),
        BenchmarkPart.of(
            "forms",
            "Other representations of a 403, on Jetty",
            new Contestant("err", ServerSetup.errata(JETTY), SEND_ERROR),
            new Contestant(
                "problem+json",
                ServerSetup.errata(JETTY),
                SEND_ERROR.withHeader("Accept: application/problem+json")),
            new Contestant(
                "translated",
                ServerSetup.errata(JETTY),
                SEND_ERROR.withHeader("Accept-Language: de"))),
        BenchmarkPart.of(
            "tomcat-ok",
            "A request that succeeds, on Tomcat",
            new Contestant("no filter", ServerSetup.bare(TOMCAT), OK),
            new Contestant("Errata", ServerSetup.errata(TOMCAT), OK)),
        BenchmarkPart.of(
            "tomcat",
            "A 403, on Tomcat",
            constant(TOMCAT, Recording.FORBIDDEN),
            new Contestant("Errata, sendError", ServerSetup.errata(TOMCAT), SEND_ERROR),
            new Contestant("Errata, stackless exception", ServerSetup.errata(TOMCAT), STACKLESS),
            new Contestant("Tomcat's page", ServerSetup.bare(TOMCAT), SEND_ERROR),
            new Contestant(
                "Tomcat's JSON valve", ServerSetup.bare(TOMCAT, "json-valve"), SEND_ERROR)),
        BenchmarkPart.of(
            "tomcat-uncaught",
            "An exception with its trace, log off, on Tomcat (which closes the connection after a 500)",
            constant(TOMCAT, Recording.INTERNAL_SERVER_ERROR),
            new Contestant("Errata", ServerSetup.errata(TOMCAT), UNCAUGHT)),
        BenchmarkPart.of(
            "tomcat-logged",
            "An exception with its trace, logged, on Tomcat (which closes the connection after a 500)",
            new Contestant("Tomcat's own", ServerSetup.bare(TOMCAT).logging(), UNCAUGHT),
            new Contestant("Errata, each in full", loggingAll(TOMCAT), UNCAUGHT),
            new Contestant("Errata, counted", ServerSetup.errata(TOMCAT).logging(), UNCAUGHT)),
        BenchmarkPart.of(
            "spring",
            "A 403 of Spring Boot, on Jetty",
            constant(JETTY, Recording.FORBIDDEN),
            new Contestant("problem details", ServerSetup.bare(SPRING, "problem"), FORBIDDEN),
            new Contestant("error controller", ServerSetup.bare(SPRING), FORBIDDEN),
            new Contestant(
                "error-handling-spring-boot-starter",
                ServerSetup.bare(SPRING_WITH_STARTER),
                FORBIDDEN)));
  }

  /** Sets no limit of log records, so that each request logs one stack trace on both sides. */
  private static ServerSetup loggingAll(ServerKind kind) {
    return ServerSetup.bare(kind, "errata", "log-all").logging();
  }

  private static Contestant constant(ServerKind kind, Recording response) {
    return new Contestant(
        "constant servlet",
        ServerSetup.bare(kind, "constant=" + response.file()),
        LoadRequest.get("/constant"));
  }
}

package org.errata.demo.load;

import static org.errata.demo.load.Kind.JETTY;
import static org.errata.demo.load.Kind.SPRING;
import static org.errata.demo.load.Kind.SPRING_WITH_STARTER;
import static org.errata.demo.load.Kind.TOMCAT;

import java.util.List;

/** What is compared with what. */
final class Parts {

  private static final Ask OK = Ask.get("/ok");
  private static final Ask SEND_ERROR = Ask.get("/send-error");
  private static final Ask STACKLESS = Ask.get("/stackless");
  private static final Ask UNCAUGHT = Ask.get("/uncaught");
  private static final Ask FORBIDDEN = Ask.get("/forbidden");

  private Parts() {}

  static List<Part> all() {
    return List.of(
        Part.of(
            "ok",
            "A request that succeeds, on Jetty",
            new Contestant("no filter", Server.bare(JETTY), OK),
            new Contestant("Errata", Server.errata(JETTY), OK)),
        Part.of(
            "post-1k",
            "POST of 1 KB of JSON, on Jetty",
            new Contestant("no filter", Server.bare(JETTY), Ask.post("/read", Bodies.SMALL)),
            new Contestant(
                "Errata, rule body", Server.errata(JETTY), Ask.post("/body/read", Bodies.SMALL)),
            new Contestant(
                "Errata, all four rules",
                Server.errata(JETTY),
                Ask.post("/all/read", Bodies.SMALL))),
        Part.of(
            "post-64k",
            "POST of 64 KB of JSON, on Jetty",
            new Contestant("no filter", Server.bare(JETTY), Ask.post("/read", Bodies.LARGE)),
            new Contestant(
                "Errata, rule body", Server.errata(JETTY), Ask.post("/body/read", Bodies.LARGE))),
        Part.of(
            "sendError",
            "A 403, on Jetty",
            constant(JETTY, Recording.FORBIDDEN),
            new Contestant("Errata, sendError", Server.errata(JETTY), SEND_ERROR),
            new Contestant("Errata, entry raised stackless", Server.errata(JETTY), STACKLESS),
            new Contestant("Errata, empty status", Server.errata(JETTY), Ask.get("/empty")),
            new Contestant("Jetty's own, sendError", Server.bare(JETTY), SEND_ERROR)),
        Part.of(
            "refused",
            "A 401 of the rule credentials, on Jetty",
            constant(JETTY, Recording.UNAUTHORIZED),
            new Contestant("Errata", Server.errata(JETTY), Ask.get("/all/read"))),
        Part.of(
            "uncaught",
            "An exception with its trace, log off, on Jetty",
            constant(JETTY, Recording.INTERNAL_SERVER_ERROR),
            new Contestant("Errata", Server.errata(JETTY), UNCAUGHT),
            new Contestant("Errata, asynchronous", Server.errata(JETTY), Ask.get("/async")),
            new Contestant("Jetty's own", Server.bare(JETTY), UNCAUGHT)),
        Part.of(
            "logged",
            "An exception with its trace, logged, on Jetty",
            new Contestant("Jetty's own", Server.bare(JETTY).logging(), UNCAUGHT),
            new Contestant("Errata, each in full", loggingAll(JETTY), UNCAUGHT),
            new Contestant("Errata, counted", Server.errata(JETTY).logging(), UNCAUGHT),
            new Contestant(
                "Spring Boot, error controller", Server.bare(SPRING).logging(), UNCAUGHT)),
        Part.of(
            "forms",
            "Other forms of one answer, on Jetty",
            new Contestant("err", Server.errata(JETTY), SEND_ERROR),
            new Contestant(
                "problem+json",
                Server.errata(JETTY),
                SEND_ERROR.withHeader("Accept: application/problem+json")),
            new Contestant(
                "translated", Server.errata(JETTY), SEND_ERROR.withHeader("Accept-Language: de"))),
        Part.of(
            "tomcat-ok",
            "A request that succeeds, on Tomcat",
            new Contestant("no filter", Server.bare(TOMCAT), OK),
            new Contestant("Errata", Server.errata(TOMCAT), OK)),
        Part.of(
            "tomcat",
            "A 403, on Tomcat",
            constant(TOMCAT, Recording.FORBIDDEN),
            new Contestant("Errata, sendError", Server.errata(TOMCAT), SEND_ERROR),
            new Contestant("Errata, entry raised stackless", Server.errata(TOMCAT), STACKLESS),
            new Contestant("Tomcat's page", Server.bare(TOMCAT), SEND_ERROR),
            new Contestant("Tomcat's JSON valve", Server.bare(TOMCAT, "json-valve"), SEND_ERROR)),
        Part.of(
            "tomcat-uncaught",
            "An exception with its trace, log off, on Tomcat (which closes the connection after a 500)",
            constant(TOMCAT, Recording.INTERNAL_SERVER_ERROR),
            new Contestant("Errata", Server.errata(TOMCAT), UNCAUGHT)),
        Part.of(
            "tomcat-logged",
            "An exception with its trace, logged, on Tomcat (which closes the connection after a 500)",
            new Contestant("Tomcat's own", Server.bare(TOMCAT).logging(), UNCAUGHT),
            new Contestant("Errata, each in full", loggingAll(TOMCAT), UNCAUGHT),
            new Contestant("Errata, counted", Server.errata(TOMCAT).logging(), UNCAUGHT)),
        Part.of(
            "spring",
            "A 403 of Spring Boot, on Jetty",
            constant(JETTY, Recording.FORBIDDEN),
            new Contestant("problem details", Server.bare(SPRING, "problem"), FORBIDDEN),
            new Contestant("error controller", Server.bare(SPRING), FORBIDDEN),
            new Contestant(
                "error-handling-spring-boot-starter",
                Server.bare(SPRING_WITH_STARTER),
                FORBIDDEN)));
  }

  /** Without the limit that Errata has for storms, to compare one trace with one trace. */
  private static Server loggingAll(Kind kind) {
    return Server.bare(kind, "errata", "log-all").logging();
  }

  private static Contestant constant(Kind kind, Recording answer) {
    return new Contestant(
        "constant servlet", Server.bare(kind, "constant=" + answer.file()), Ask.get("/constant"));
  }
}

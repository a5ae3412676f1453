package org.errata.servlet.conformance;

import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.errata.servlet.conformance.situation.Situation;

/** Chooses the situations that are run over HTTP/2 after they were run over HTTP/1.1. */
final class Http2Situations {

  /** The beginnings of the targets, and the names, of situations that are not repeated. */
  private static final List<Predicate<Situation>> ONCE =
      List.of(
          // a servlet is initialized once
          row -> row.request().target().startsWith("/conformance/refusing/init-"),
          row -> row.name().equals("the class of the servlet cannot be initialized"),
          // a quota is used up once
          row -> row.name().equals("over the quota"),
          // Tomcat follows the causes until its memory is used up
          row -> row.name().equals("getCause makes a new cause each time, in an include"));

  private Http2Situations() {}

  /** Returns the situations that HTTP/2 has too. */
  static Stream<Situation> among(Stream<Situation> rows) {
    return rows.filter(row -> ONCE.stream().noneMatch(once -> once.test(row)))
        .flatMap(row -> row.overHttp2().stream());
  }
}

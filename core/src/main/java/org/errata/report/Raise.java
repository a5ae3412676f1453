package org.errata.report;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.errata.catalogue.Catalogue;

/** What an exception carries: a finding, an entry by its id, yet to be looked up, or several. */
sealed interface Raise permits Finding, Raised, Raise.Several {

  /** Of which the last one may still be added to. */
  record Several(List<Raise> before, Raise last) implements Raise {

    @Override
    public Raise with(String name, Object value) {
      return new Several(before, last.with(name, value));
    }

    @Override
    public Raise withHeader(String name, String value) {
      return new Several(before, last.withHeader(name, value));
    }

    private Stream<Raise> all() {
      return Stream.concat(before.stream(), Stream.of(last));
    }
  }

  Raise with(String name, Object value);

  Raise withHeader(String name, String value);

  /** One more after all that was raised before. */
  static Raise after(Raise before, Raise last) {
    return new Several(
        before instanceof Several several ? several.all().toList() : List.of(before), last);
  }

  /** What a client is told of it by a catalogue. */
  static List<Finding> in(Catalogue catalogue, Raise raise) {
    if (raise instanceof Finding finding) {
      return List.of(finding);
    }
    if (raise instanceof Raised raised) {
      return List.of(raised.in(catalogue));
    }
    return ((Several) raise).all().flatMap(each -> in(catalogue, each).stream()).toList();
  }

  /** What the log is told of it, which has no catalogue. */
  static String inWords(Raise raise) {
    if (raise instanceof Finding finding) {
      return finding.entry().id() + ": " + finding.message(finding.entry().text().language());
    }
    if (raise instanceof Raised raised) {
      return raised.arguments().isEmpty()
          ? raised.id().toString()
          : raised.id() + " " + raised.arguments();
    }
    return ((Several) raise).all().map(Raise::inWords).collect(Collectors.joining("; "));
  }
}

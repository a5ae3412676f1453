package org.errata.report;

import org.errata.catalogue.Catalogue;

/** What an exception carries: a finding, or an entry by its id, yet to be looked up. */
sealed interface Raise {

  /** With an entry of the application's own hand. */
  record Found(Finding finding) implements Raise {

    @Override
    public Finding in(Catalogue catalogue) {
      return finding;
    }

    @Override
    public Raise with(String name, Object value) {
      return new Found(finding.with(name, value));
    }

    @Override
    public Raise withHeader(String name, String value) {
      return new Found(finding.withHeader(name, value));
    }

    @Override
    public String toString() {
      return finding.entry().id() + ": " + finding.message(finding.entry().text().language());
    }
  }

  /** Of an entry whose text only the catalogue knows. */
  record Named(Raised raised) implements Raise {

    @Override
    public Finding in(Catalogue catalogue) {
      return raised.in(catalogue);
    }

    @Override
    public Raise with(String name, Object value) {
      return new Named(raised.with(name, value));
    }

    @Override
    public Raise withHeader(String name, String value) {
      return new Named(raised.withHeader(name, value));
    }

    @Override
    public String toString() {
      return raised.arguments().isEmpty()
          ? raised.id().toString()
          : raised.id() + " " + raised.arguments();
    }
  }

  static Raise of(Finding finding) {
    return new Found(finding);
  }

  static Raise of(Raised raised) {
    return new Named(raised);
  }

  Finding in(Catalogue catalogue);

  Raise with(String name, Object value);

  Raise withHeader(String name, String value);
}

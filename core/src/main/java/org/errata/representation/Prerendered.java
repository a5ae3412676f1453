package org.errata.representation;

import static java.util.Objects.requireNonNull;

import java.util.Collection;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.errata.catalogue.Entry;
import org.errata.report.Finding;
import org.errata.report.Report;
import org.errata.report.RequestId;

/**
 * Makes the bodies of single entries once, for representations whose body says nothing about the
 * request. The arrays it returns are shared: they are to be written, never changed.
 */
public final class Prerendered implements Representation {

  private final Representation original;
  private final IdentityHashMap<Entry, byte[]> bodies = new IdentityHashMap<>();

  /**
   * Renders every entry.
   *
   * @param original a representation whose body depends on the findings' entries alone
   * @param entries the entries to render
   */
  public Prerendered(Representation original, Collection<Entry> entries) {
    this.original = requireNonNull(original, "original");
    RequestId none = new RequestId("none");
    for (Entry entry : entries) {
      bodies.put(entry, original.render(new Report(List.of(Finding.of(entry)), none)));
    }
  }

  @Override
  public MediaType mediaType() {
    return original.mediaType();
  }

  @Override
  public String contentType() {
    return original.contentType();
  }

  @Override
  public Map<String, String> headers() {
    return original.headers();
  }

  @Override
  public byte[] render(Report report) {
    byte[] body = report.findings().size() == 1 ? bodies.get(report.first().entry()) : null;
    return body == null ? original.render(report) : body;
  }
}

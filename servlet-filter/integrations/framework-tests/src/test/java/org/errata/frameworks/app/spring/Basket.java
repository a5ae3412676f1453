package org.errata.frameworks.app.spring;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PositiveOrZero;
import java.util.List;

/** What a request body is. */
public class Basket {

  /** A part of a basket. */
  public static class Entry {
    @PositiveOrZero public int qty;

    public int getQty() {
      return qty;
    }
  }

  @NotNull public String name;
  @Valid public List<Entry> entries;

  public String getName() {
    return name;
  }

  public List<Entry> getEntries() {
    return entries;
  }
}

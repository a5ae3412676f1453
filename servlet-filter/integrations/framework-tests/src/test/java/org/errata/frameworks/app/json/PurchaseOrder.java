package org.errata.frameworks.app.json;

import java.math.BigDecimal;
import java.util.List;

/** What the application reads. */
public final class PurchaseOrder {

  /** A state that only some texts name. */
  public enum State {
    NEW,
    PAID
  }

  /** A part of an order. */
  public static final class Line {
    public int qty;
    public BigDecimal price;
    public State state;
  }

  public int total;
  public State state;
  public List<Line> lines;
}

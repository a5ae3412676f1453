package org.errata.frameworks.app.validation;

import jakarta.validation.Valid;
import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PositiveOrZero;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What is validated. */
public final class InvoiceData {

  /** A part of an invoice. */
  public record Item(@PositiveOrZero int qty) {}

  /** A group of parts. */
  public record Part(@Valid List<Item> itms, Map<String, @Valid Item> byName) {}

  @NotNull public String number;
  @Valid public List<Part> inv;
  public List<@NotBlank String> tags;
  public Set<@Min(1) Integer> counts;
  public boolean complete = true;

  /** A constraint of the whole. */
  @AssertTrue(message = "must be complete")
  public boolean isComplete() {
    return complete;
  }
}

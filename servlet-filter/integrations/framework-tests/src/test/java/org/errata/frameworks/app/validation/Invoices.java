package org.errata.frameworks.app.validation;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.NotNull;
import java.util.List;

/** A service whose arguments and return values are validated. */
public class Invoices {

  /** Makes an invoice. */
  public void create(@NotNull @Valid InvoiceData invoice, @Max(10) int page) {}

  /** Makes invoices. */
  public void createAll(@Valid List<InvoiceData> invoices, List<@Max(3) Integer> sizes) {}

  /** Finds an invoice. */
  @NotNull
  public InvoiceData find() {
    return null;
  }
}

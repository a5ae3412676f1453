package org.errata.jakartarest.app;

import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.QueryParam;

/** Parts of a request, under other names than those of the properties. */
public class OrderSearch {

  @QueryParam("page-no")
  @Min(1)
  private int page;

  private String client;

  @HeaderParam("X-Client")
  public void setClient(String client) {
    this.client = client;
  }

  @NotNull
  public String getClient() {
    return client;
  }

  public int page() {
    return page;
  }
}

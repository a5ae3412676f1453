package org.errata.frameworks.app.spring;

import jakarta.validation.constraints.Min;

/** What the parameters of a search are. */
public class SearchForm {

  @Min(1)
  private int page = 1;

  private int size;

  public int getPage() {
    return page;
  }

  public void setPage(int page) {
    this.page = page;
  }

  public int getSize() {
    return size;
  }

  public void setSize(int size) {
    this.size = size;
  }
}

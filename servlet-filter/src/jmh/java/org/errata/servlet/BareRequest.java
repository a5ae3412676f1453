package org.errata.servlet;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;

/** A request that answers at once what the filter asks where all is well. */
final class BareRequest extends HttpServletRequestWrapper {

  BareRequest() {
    super(Answering.nothing(HttpServletRequest.class));
  }

  @Override
  public DispatcherType getDispatcherType() {
    return DispatcherType.REQUEST;
  }

  @Override
  public boolean isAsyncStarted() {
    return false;
  }

  @Override
  public Object getAttribute(String name) {
    return null;
  }
}

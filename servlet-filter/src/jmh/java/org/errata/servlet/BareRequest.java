package org.errata.servlet;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;

/** A request without header fields. */
final class BareRequest extends HttpServletRequestWrapper {

  BareRequest() {
    super(ServletStubs.nothing(HttpServletRequest.class));
  }

  @Override
  public DispatcherType getDispatcherType() {
    return DispatcherType.REQUEST;
  }

  @Override
  public String getMethod() {
    return "GET";
  }

  @Override
  public String getProtocol() {
    return "HTTP/1.1";
  }

  @Override
  public String getHeader(String name) {
    return null;
  }

  @Override
  public long getContentLengthLong() {
    return -1;
  }

  @Override
  public boolean isAsyncStarted() {
    return false;
  }

  @Override
  public Object getAttribute(String name) {
    return null;
  }

  @Override
  public String getRequestURI() {
    return "/";
  }
}

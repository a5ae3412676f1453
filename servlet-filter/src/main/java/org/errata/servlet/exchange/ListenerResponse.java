package org.errata.servlet.exchange;

import jakarta.servlet.AsyncContext;
import jakarta.servlet.AsyncListener;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.ServletResponseWrapper;

/**
 * The response that a listener is added with where the container sets the status 200 on an HTTP
 * response before it calls the listener. It is none of HTTP.
 */
final class ListenerResponse extends ServletResponseWrapper {

  private ListenerResponse(ServletResponse response) {
    super(response);
  }

  /** Adds a listener that is told the request and response of the work, if any. */
  static void add(AsyncListener listener, AsyncContext work, boolean hides) {
    if (hides) {
      work.addListener(listener, work.getRequest(), new ListenerResponse(work.getResponse()));
    } else {
      work.addListener(listener);
    }
  }

  /** Adds a listener that is told this request and response. */
  static void add(
      AsyncListener listener,
      AsyncContext work,
      ServletRequest request,
      ServletResponse response,
      boolean hides) {
    work.addListener(
        listener, request, hides && response != null ? new ListenerResponse(response) : response);
  }

  /** Returns the response that a listener is to be told. */
  static ServletResponse revealed(ServletResponse supplied) {
    return supplied instanceof ListenerResponse hidden ? hidden.getResponse() : supplied;
  }
}

package org.errata.tomcat;

import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.errata.servlet.adapter.RefusedExchange;

/**
 * A request that fails in Tomcat.
 *
 * @param request the request, of which nothing may be known but that it was unreadable
 * @param response its response, not committed
 */
record TomcatExchange(Request request, Response response) implements RefusedExchange {

  @Override
  public String requestLine() {
    String method = request.getMethod();
    String path = request.getRequestURI();
    return method == null || path == null ? "unreadable request" : method + " " + path;
  }

  @Override
  public List<String> requestField(String name) {
    return Collections.list(request.getHeaders(name));
  }

  /** Nothing but a reset is possible: Tomcat 10.1 cannot remove a single field. */
  @Override
  public void reset(Predicate<String> names) {
    Map<String, List<String>> kept = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
    for (String name : response.getHeaderNames()) {
      if (!names.test(name)) {
        kept.put(name, List.copyOf(response.getHeaders(name)));
      }
    }
    response.reset();
    kept.forEach((name, values) -> values.forEach(value -> response.addHeader(name, value)));
  }

  @Override
  public boolean contains(String name) {
    return response.containsHeader(name);
  }

  @Override
  public Collection<String> values(String name) {
    return response.getHeaders(name);
  }

  @Override
  public void set(String name, String value) {
    response.setHeader(name, value);
  }

  @Override
  public void add(String name, String value) {
    response.addHeader(name, value);
  }

  @Override
  public void setContentType(String type) {
    response.setContentType(type);
  }
}

package org.errata.jetty;

import java.util.Collection;
import java.util.List;
import java.util.function.Predicate;
import org.eclipse.jetty.http.HttpFields;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.errata.servlet.adapter.RefusedExchange;

/**
 * A request that fails in Jetty.
 *
 * @param request the request, of which nothing may be known but that it was unreadable
 * @param response its response, not committed
 */
record JettyExchange(Request request, Response response) implements RefusedExchange {

  /** What Jetty calls the method of a request that it could not read. */
  private static final String UNREADABLE = "BAD";

  @Override
  public String requestLine() {
    String path = request.getHttpURI().getPath();
    return path == null || request.getMethod().equals(UNREADABLE)
        ? "unreadable request"
        : request.getMethod() + " " + path;
  }

  @Override
  public List<String> requestField(String name) {
    return request.getHeaders().getValuesList(name);
  }

  @Override
  public void reset(Predicate<String> names) {
    HttpFields.Mutable fields = response.getHeaders();
    fields.getFieldNamesCollection().stream().filter(names).toList().forEach(fields::remove);
  }

  @Override
  public boolean contains(String name) {
    return response.getHeaders().contains(name);
  }

  @Override
  public Collection<String> values(String name) {
    return response.getHeaders().getValuesList(name);
  }

  @Override
  public void set(String name, String value) {
    response.getHeaders().put(name, value);
  }

  @Override
  public void add(String name, String value) {
    response.getHeaders().add(name, value);
  }

  @Override
  public void setContentType(String type) {
    response.getHeaders().put("Content-Type", type);
  }
}

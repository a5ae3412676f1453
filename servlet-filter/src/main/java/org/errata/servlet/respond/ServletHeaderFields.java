package org.errata.servlet.respond;

import jakarta.servlet.http.HttpServletResponse;
import java.util.Collection;
import org.errata.servlet.message.HeaderFields;

/**
 * The header fields of a servlet's response.
 *
 * @param response the response, not committed
 */
record ServletHeaderFields(HttpServletResponse response) implements HeaderFields {

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

package org.errata.servlet.validation;

import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Enumeration;
import java.util.List;
import java.util.Optional;
import org.errata.rule.RequestBody;
import org.errata.rule.RequestView;

/** A servlet request as rules see it. */
public final class ServletRequestView implements RequestView {

  private final HttpServletRequest request;
  private final BufferedBody body;
  private Optional<String> user = Optional.empty();

  /**
   * Shows a request to rules.
   *
   * @param request the request
   * @param body the beginning of its body
   */
  public ServletRequestView(HttpServletRequest request, BufferedBody body) {
    this.request = request;
    this.body = body;
  }

  @Override
  public String method() {
    return request.getMethod();
  }

  @Override
  public List<String> headers(String name) {
    Enumeration<String> lines = request.getHeaders(name);
    if (!lines.hasMoreElements()) {
      return List.of();
    }
    String first = lines.nextElement();
    if (!lines.hasMoreElements()) {
      return List.of(first);
    }
    List<String> all = new ArrayList<>(List.of(first));
    all.addAll(Collections.list(lines));
    return all;
  }

  @Override
  public String remoteAddress() {
    return request.getRemoteAddr();
  }

  @Override
  public Optional<String> user() {
    return user;
  }

  @Override
  public void authenticated(String name) {
    user = Optional.of(name);
  }

  @Override
  public RequestBody body() {
    return body;
  }

  /** Returns the request itself, for a check that needs the container. */
  HttpServletRequest request() {
    return request;
  }
}

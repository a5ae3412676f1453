package org.errata.jetty;

import static java.util.Objects.requireNonNull;

import java.nio.ByteBuffer;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.eclipse.jetty.http.HttpException;
import org.eclipse.jetty.http.HttpStatus;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.server.handler.ContextHandler;
import org.eclipse.jetty.server.handler.ErrorHandler;
import org.eclipse.jetty.util.Callback;
import org.eclipse.jetty.util.component.AbstractLifeCycle;
import org.eclipse.jetty.util.component.Container;
import org.errata.servlet.adapter.RefusalResponder;
import org.errata.servlet.message.RenderedResponse;

/**
 * Responds with the error catalogue wherever Jetty would send its own error page: to what Jetty
 * refuses before any filter runs, to paths outside of any application, to challenges of Jetty's
 * security, and to errors of applications that respond to none themselves. What an application, its
 * error pages or the filter of Errata have responded is not changed.
 *
 * <p>Embedded, before the server is started:
 *
 * <pre>{@code
 * server.setErrorHandler(new ErrataErrorHandler());
 * }</pre>
 *
 * <p>In the error handlers that Jetty gives to web applications (ee10 and ee11), it takes the place
 * of the default page; their error pages stay. An error handler that somebody else has written
 * stays as it is.
 *
 * <p>The properties have the names, the notation and the defaults of the filter's parameters. All
 * of them are checked when the server starts: a bad value or an unreadable catalogue fails the
 * start with an {@link IllegalArgumentException} whose message names every problem. The setters are
 * for one thread, before the start; then the handler is thread-safe.
 */
public final class ErrataErrorHandler extends AbstractLifeCycle
    implements Request.Handler, Container.InheritedListener {

  private final Map<String, String> settings = new LinkedHashMap<>();
  private final ContextErrorHandlers contexts = new ContextErrorHandlers(this);
  private volatile RefusalResponder responder;

  /** Makes a handler with the default settings. */
  public ErrataErrorHandler() {}

  /**
   * Sets the catalogues of the error responses.
   *
   * @param locations a list of {@code afc-general} (the default), {@code http}, files, absolute or
   *     relative to {@code jetty.base} or else the working directory, and {@code
   *     classpath:errors.json}; later ones override earlier ones by id
   */
  public void setCatalogue(String locations) {
    set("catalogue", locations);
  }

  /**
   * Sets the forms that the body of an error response may have, in the order of preference where
   * {@code Accept} has none.
   *
   * @param forms a list of {@code err}, {@code problem}, {@code html}, {@code text} and {@code
   *     markdown}; all of them by default, in this order
   */
  public void setForms(String forms) {
    set("forms", forms);
  }

  /**
   * Sets the JSON in place of the {@code err} JSON.
   *
   * @param location a JSON file with placeholders, absolute or relative as those of the catalogue,
   *     or {@code classpath:envelope.json}
   */
  public void setEnvelope(String location) {
    set("envelope", location);
  }

  /**
   * Sets the start of the URLs of the reference pages, which are the {@code type} of problem
   * details; there are none by default.
   *
   * @param url a URL such as {@code https://api.example.com/errors/}, or a path
   */
  public void setReferenceBase(String url) {
    set("referenceBase", url);
  }

  /**
   * Sets the header field that carries the id of a request in and out.
   *
   * @param name the field's name; {@code X-Request-Id} by default
   */
  public void setRequestIdHeader(String name) {
    set("requestIdHeader", name);
  }

  /**
   * Sets where the id of a request may come from.
   *
   * @param sources a list of {@code app}, {@code traceparent} and {@code header}, in the order in
   *     which they are asked; or {@code none} alone
   */
  public void setRequestIdFrom(String sources) {
    set("requestIdFrom", sources);
  }

  /**
   * Sets the {@code WWW-Authenticate} field of a 401 that has none.
   *
   * @param challenge one challenge or several, such as {@code Bearer realm="api"}
   */
  public void setChallenge(String challenge) {
    set("challenge", challenge);
  }

  /**
   * Sets how often the same error is logged in full.
   *
   * @param limit a number and a duration, {@code 100/PT10S} by default
   */
  public void setLogLimit(String limit) {
    set("logLimit", limit);
  }

  private void set(String name, String value) {
    settings.put(name, requireNonNull(value, name));
  }

  @Override
  protected void doStart() throws Exception {
    Path base = Path.of(System.getProperty("jetty.base", "")).toAbsolutePath();
    responder = RefusalResponder.start("ErrataErrorHandler", settings, base);
    super.doStart();
  }

  @Override
  protected void doStop() throws Exception {
    super.doStop();
    if (responder != null) {
      responder.close();
    }
  }

  @Override
  public void beanAdded(Container parent, Object child) {
    if (child instanceof ContextHandler context) {
      contexts.add(context);
    }
  }

  @Override
  public void beanRemoved(Container parent, Object child) {
    if (child instanceof ContextHandler context) {
      contexts.remove(context);
    }
  }

  /**
   * Responds to an error that Jetty reports.
   *
   * @return false if this handler is not started
   */
  @Override
  public boolean handle(Request request, Response response, Callback callback) {
    RefusalResponder ready = responder;
    if (ready == null) {
      return false;
    }
    Throwable cause = (Throwable) request.getAttribute(ErrorHandler.ERROR_EXCEPTION);
    boolean refused = cause instanceof HttpException;
    int status = refused ? ((HttpException) cause).getCode() : response.getStatus();
    RenderedResponse rendered =
        ready.respond(
            new JettyExchange(request, response),
            status,
            messageOf(request, status),
            // the stack trace of a refusal tells nothing
            refused ? Optional.empty() : Optional.ofNullable(cause));
    response.setStatus(rendered.status());
    response.getHeaders().put("Content-Length", rendered.body().length);
    // the body of a response to HEAD is left out by Jetty
    response.write(true, ByteBuffer.wrap(rendered.body()), callback);
    return true;
  }

  /** Returns what Jetty says about an error, unless it is the name of the status. */
  private static String messageOf(Request request, int status) {
    return request.getAttribute(ErrorHandler.ERROR_MESSAGE) instanceof String message
            && !message.equals(HttpStatus.getMessage(status))
        ? message
        : "";
  }
}

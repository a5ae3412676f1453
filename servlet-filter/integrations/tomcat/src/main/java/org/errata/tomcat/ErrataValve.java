package org.errata.tomcat;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import org.apache.catalina.Container;
import org.apache.catalina.Host;
import org.apache.catalina.LifecycleException;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.core.StandardHost;
import org.apache.catalina.valves.ErrorReportValve;
import org.apache.coyote.ActionCode;
import org.errata.servlet.adapter.RefusalResponder;
import org.errata.servlet.message.RenderedResponse;

/**
 * Responds with the error catalogue wherever Tomcat would send its own error page: to what Tomcat
 * refuses before any filter runs, to paths outside of any application, to challenges of the
 * container's security, and to errors of applications that respond to none themselves. What an
 * application, its error pages or the filter of Errata have responded is not changed.
 *
 * <p>It takes the place of the Host's {@code ErrorReportValve}. In {@code server.xml}, as the first
 * valve of each Host, since it responds to the errors of the valves behind it:
 *
 * <pre>{@code
 * <Host name="localhost" appBase="webapps">
 *   <Valve className="org.errata.tomcat.ErrataValve" catalogue="afc-general, conf/errors.json"/>
 * </Host>
 * }</pre>
 *
 * <p>Embedded, before the Host is started:
 *
 * <pre>{@code
 * tomcat.getHost().getPipeline().addValve(new ErrataValve());
 * }</pre>
 *
 * <p>The attributes have the names, the notation and the defaults of the filter's parameters. All
 * of them are checked when the Host starts: an unknown name, a bad value or an unreadable catalogue
 * fails the start with a {@link LifecycleException} whose message names every problem. The setters
 * are for one thread, before the start; then the valve is thread-safe.
 */
public final class ErrataValve extends ErrorReportValve {

  private static final int LOWEST_ERROR = 400;

  private final Map<String, String> settings = new LinkedHashMap<>();
  private RefusalResponder responder;

  /** Makes a valve with the default settings. */
  public ErrataValve() {}

  /**
   * Sets the catalogues of the error responses.
   *
   * @param locations a list of {@code afc-general} (the default), {@code http}, files, absolute or
   *     relative to {@code catalina.base}, and {@code classpath:errors.json}; later ones override
   *     earlier ones by id
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

  /**
   * Takes an attribute of {@code server.xml} that has no setter, so that the start can refuse it.
   *
   * @param name the attribute's name
   * @param value its value
   * @return true
   */
  @Override
  public boolean setProperty(String name, String value) {
    set(name, value);
    return true;
  }

  private void set(String name, String value) {
    settings.put(name, requireNonNull(value, name));
  }

  /**
   * Takes the place of the {@code ErrorReportValve} of a Host.
   *
   * @param container the Host
   */
  @Override
  public void setContainer(Container container) {
    super.setContainer(container);
    if (container instanceof StandardHost host) {
      // the Host adds a valve of this class, unless it has one
      host.setErrorReportValveClass(ErrataValve.class.getName());
    }
  }

  @Override
  protected void startInternal() throws LifecycleException {
    if (!(container instanceof Host)) {
      throw new LifecycleException(
          "Errata cannot start: ErrataValve is a valve of a Host, and not of " + container);
    }
    try {
      responder =
          RefusalResponder.start("ErrataValve", settings, container.getCatalinaBase().toPath());
    } catch (IllegalArgumentException e) {
      // without its cause, as Tomcat logs the message of each
      throw new LifecycleException(e.getMessage());
    }
    super.startInternal();
  }

  @Override
  protected void stopInternal() throws LifecycleException {
    super.stopInternal();
    if (responder != null) {
      responder.close();
    }
  }

  @Override
  protected void report(Request request, Response response, Throwable throwable) {
    if (response.getStatus() >= LOWEST_ERROR
        && response.getContentWritten() == 0
        && response.setErrorReported()
        && isWritable(response)) {
      String message = response.getMessage();
      RenderedResponse rendered =
          responder.respond(
              new TomcatExchange(request, response),
              response.getStatus(),
              message == null ? "" : message,
              Optional.ofNullable(throwable));
      try {
        send(response, rendered);
      } catch (IOException e) {
        container.getLogger().debug("The error response was not sent", e);
      }
    }
  }

  private static boolean isWritable(Response response) {
    AtomicBoolean allowed = new AtomicBoolean();
    response.getCoyoteResponse().action(ActionCode.IS_IO_ALLOWED, allowed);
    return allowed.get();
  }

  private static void send(Response response, RenderedResponse rendered) throws IOException {
    response.setStatus(rendered.status());
    response.setContentLength(rendered.body().length);
    // the body of a response to HEAD is left out by Tomcat
    response.getOutputStream().write(rendered.body());
    response.finishResponse();
  }
}

package org.errata.servlet.container;

import jakarta.servlet.AsyncContext;
import jakarta.servlet.ServletContext;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletInputStream;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.lang.reflect.Field;
import java.lang.reflect.InvocationTargetException;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;

/**
 * Undertow 2.3, also within WildFly. It ends every body without a length as if it were whole,
 * whatever was thrown, unless the connection is closed. Its connection object stands for one stream
 * of HTTP/2, which is reset then (RFC 9113 section 5.4.2).
 */
final class UndertowContainer extends OtherContainer {

  /** The packages of all its classes begin with this. */
  static final String PACKAGE = "io.undertow.";

  /** RFC 7540 section 3.2. */
  private static final int FIRST_STREAM = 1;

  /** RFC 9113 section 7. */
  private static final int CANCEL = 8;

  private final ServletContext context;
  private final ContainerMethods methods;
  private final UndertowLogin login;

  UndertowContainer(ServletContext context) {
    this.context = context;
    this.methods = new ContainerMethods(context.getServerInfo());
    this.login = new UndertowLogin(methods);
  }

  /**
   * What initializes a filter when the first request comes (WildFly) throws to that request alone.
   */
  @Override
  public boolean stopsWhereInitThrows() {
    try {
      return context.getServerInfo().startsWith("Undertow")
          || methods.call(deploymentInfo(), "isEagerFilterInit").equals(true);
    } catch (ReflectiveOperationException | RuntimeException e) {
      return false;
    }
  }

  @Override
  public void initializeFiltersAtStart() {
    try {
      Object info = deploymentInfo();
      info.getClass().getMethod("setEagerFilterInit", boolean.class).invoke(info, true);
    } catch (ReflectiveOperationException | RuntimeException e) {
      methods.tellLost("a misconfiguration is told when the application starts", e);
    }
  }

  @Override
  public List<RegisteredErrorPage> errorPages(ServletContext application) {
    try {
      List<RegisteredErrorPage> pages = new ArrayList<>();
      for (Object page : (List<?>) methods.call(deploymentInfo(), "getErrorPages")) {
        pages.add(
            new RegisteredErrorPage(
                methods.call(page, "getLocation").toString(),
                methods.call(page, "getErrorCode") instanceof Integer status ? status : 0,
                methods.call(page, "getExceptionType") instanceof Class<?> c ? c.getName() : ""));
      }
      return pages;
    } catch (ReflectiveOperationException | RuntimeException e) {
      return methods.withoutErrorPages(e);
    }
  }

  private Object deploymentInfo() throws ReflectiveOperationException {
    return methods.call(context, "getDeployment", "getDeploymentInfo");
  }

  @Override
  public boolean tellsWhatWasWritten() {
    return true;
  }

  @Override
  public OptionalInt statusOfRefusal(Throwable thrown) {
    return UndertowRefusal.statusOf(thrown);
  }

  @Override
  public boolean isUnreadableBody(Throwable thrown) {
    return UndertowRefusal.isUnreadableBody(thrown);
  }

  /** Undertow passes on what the socket threw; the stack trace tells that it wrote a response. */
  @Override
  public boolean isClientGone(Throwable thrown, HttpServletRequest request) {
    return ClassNames.anyCause(
        thrown,
        t ->
            t instanceof IOException
                && t.getClass().getName().startsWith("java.")
                && UndertowRefusal.hasFrameOf(
                    "io.undertow.servlet.spec.ServletOutputStreamImpl", t));
  }

  /** A blocking read has no timeout, unless the listener was given one. */
  @Override
  public boolean tellsWhatHasArrived(ServletInputStream body) {
    return body.getClass().getName().startsWith(PACKAGE);
  }

  /**
   * {@code HttpServletRequest.login} would make a session, in which Undertow keeps the user; that
   * of WildFly does.
   */
  @Override
  public void login(HttpServletRequest request, String user, String password)
      throws ServletException {
    boolean accepted;
    try {
      if (login.isOfServer(request)) {
        super.login(request, user, password);
        return;
      }
      accepted = login.accepts(request, user, password);
    } catch (ReflectiveOperationException e) {
      methods.tellLost("authentication without a session", e);
      super.login(request, user, password);
      return;
    }
    if (!accepted) {
      throw new ServletException("the realm has refused the credentials");
    }
  }

  /** In a listener, {@code isAsyncStarted} stays true after a dispatch. */
  @Override
  public boolean isAsyncSettled(HttpServletRequest request, AsyncContext context) {
    try {
      return (context.getClass().getName().startsWith(PACKAGE)
              && methods.call(context, "isDispatched").equals(true))
          || !request.isAsyncStarted();
    } catch (ReflectiveOperationException | RuntimeException e) {
      methods.tellLost("the end of asynchronous work that was started past the filter", e);
      return false;
    }
  }

  @Override
  public boolean isIncluding(HttpServletRequest request, HttpServletResponse response) {
    try {
      return methods.call(own(response), "isInsideInclude").equals(true);
    } catch (ReflectiveOperationException | RuntimeException e) {
      methods.tellLost("sendError within an include is ignored", e);
      return super.isIncluding(request, response);
    }
  }

  @Override
  public boolean abortInDispatch(AbortableExchange exchange) {
    boolean closed = close(exchange);
    if (closed && exchange.request().isAsyncStarted()) {
      complete(exchange.request().getAsyncContext());
    }
    return closed;
  }

  /** Undertow completes the work of a closed connection without sending anything. */
  @Override
  public void abortAsync(AbortableExchange exchange, AsyncContext context) {
    if (!close(exchange)) {
      sendServerError(exchange.response());
    }
    complete(context);
  }

  /** Where the connection is out of reach, an error that arose before the commit can be told. */
  private static void sendServerError(HttpServletResponse response) {
    try {
      response.sendError(HttpServletResponse.SC_INTERNAL_SERVER_ERROR);
    } catch (IOException | RuntimeException e) {
      // the response is committed
    }
  }

  private boolean close(AbortableExchange exchange) {
    try {
      Object connection = methods.call(own(exchange.response()), "getExchange", "getConnection");
      try {
        methods.call(connection, "close");
      } catch (InvocationTargetException e) {
        resetFirstStream(connection);
      }
      return true;
    } catch (ReflectiveOperationException | RuntimeException e) {
      methods.tellLost("the abort of a response that is committed", e);
      return false;
    }
  }

  /** Undertow cannot close the stream of a request that has upgraded HTTP/1.1 to HTTP/2. */
  private static void resetFirstStream(Object connection) throws ReflectiveOperationException {
    Field field = connection.getClass().getDeclaredField("channel");
    field.setAccessible(true);
    Object channel = field.get(connection);
    channel
        .getClass()
        .getMethod("sendRstStream", int.class, int.class)
        .invoke(channel, FIRST_STREAM, CANCEL);
  }
}

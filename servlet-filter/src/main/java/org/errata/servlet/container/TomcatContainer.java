package org.errata.servlet.container;

import jakarta.servlet.AsyncContext;
import jakarta.servlet.ServletContext;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.lang.reflect.Field;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.OptionalInt;

/** Tomcat 10.1 and 11, also within Spring Boot and TomEE. */
final class TomcatContainer extends OtherContainer {

  /** The package of its servlet context begins with this. */
  static final String PACKAGE = "org.apache.catalina.";

  /** A class that GlassFish and Payara, whose servlet context has the same class, do not have. */
  static final String CONNECTOR = "org.apache.coyote.Request";

  private static final int BAD_REQUEST = 400;
  private static final int CONTENT_TOO_LARGE = 413;
  private static final String HTTP = "org.apache.tomcat.util.http.";

  /** Exceptions that do not tell a status themselves. */
  private static final Map<String, Integer> STATUSES =
      Map.of(
          "org.apache.coyote.BadRequestException",
          BAD_REQUEST,
          HTTP + "fileupload.FileUploadException",
          BAD_REQUEST,
          HTTP + "fileupload.impl.IOFileUploadException",
          BAD_REQUEST,
          HTTP + "fileupload.impl.FileCountLimitExceededException",
          CONTENT_TOO_LARGE,
          HTTP + "fileupload.impl.SizeException",
          CONTENT_TOO_LARGE);

  private final ContainerMethods methods;

  TomcatContainer(String serverInfo) {
    this.methods = new ContainerMethods(serverInfo);
  }

  @Override
  public boolean stopsWhereInitThrows() {
    return true;
  }

  @Override
  public boolean tellsWhatWasWritten() {
    return true;
  }

  /** Only the context behind the facade tells them. */
  @Override
  public List<RegisteredErrorPage> errorPages(ServletContext context) {
    try {
      List<RegisteredErrorPage> pages = new ArrayList<>();
      Object standard = fieldOf(fieldOf(context, "context"), "context");
      for (Object page : (Object[]) methods.call(standard, "findErrorPages")) {
        pages.add(
            new RegisteredErrorPage(
                methods.call(page, "getLocation").toString(),
                methods.call(page, "getErrorCode") instanceof Integer status ? status : 0,
                Objects.toString(methods.call(page, "getExceptionType"), "")));
      }
      return pages;
    } catch (ReflectiveOperationException | RuntimeException e) {
      return methods.withoutErrorPages(e);
    }
  }

  private static Object fieldOf(Object facade, String name) throws ReflectiveOperationException {
    Field field = facade.getClass().getDeclaredField(name);
    field.setAccessible(true);
    return field.get(facade);
  }

  @Override
  public OptionalInt statusOfRefusal(Throwable thrown) {
    return ClassNames.statusOf(thrown, TomcatContainer::statusOf);
  }

  @Override
  public boolean isUnreadableBody(Throwable thrown) {
    return ClassNames.anyCause(
        thrown,
        t ->
            t instanceof IOException
                && !t.getClass().getName().startsWith(HTTP)
                && statusOf(t) == BAD_REQUEST);
  }

  @Override
  public boolean isClientGone(Throwable thrown, HttpServletRequest request) {
    return ClassNames.anyCause(
        thrown,
        t ->
            t instanceof IOException
                && ClassNames.isSubclass(t, "org.apache.catalina.connector.ClientAbortException")
                && !ClassNames.isOfApplication(t.getClass(), request));
  }

  @Override
  public boolean suspendOutput(HttpServletResponse response) {
    return setSuspended(response, true);
  }

  /** Tomcat 11 suspends the response when a forward returns, past all wrappers. */
  @Override
  public void resumeOutput(HttpServletResponse response) {
    setSuspended(response, false);
  }

  private boolean setSuspended(HttpServletResponse response, boolean suspended) {
    try {
      Object own = fieldOf(own(response), "response");
      own.getClass().getMethod("setSuspended", boolean.class).invoke(own, suspended);
      return true;
    } catch (ReflectiveOperationException | RuntimeException e) {
      methods.tellLost("an exception after sendError decides what the response says", e);
      return false;
    }
  }

  @Override
  public boolean isIncluding(HttpServletRequest request, HttpServletResponse response) {
    return CatalinaInclude.isGoingOn(response);
  }

  /**
   * Tomcat notes a 400 for a body that it cannot read. It reports that to the error page, unless an
   * exception tells it that the client is gone.
   */
  @Override
  public boolean willDispatchUnreadableBody(HttpServletResponse response) {
    return response.getStatus() == BAD_REQUEST;
  }

  /**
   * Tomcat aborts the response when it sees the exception. Before that it would include the error
   * page in it: that of Spring Boot tells the path and the time.
   */
  @Override
  public boolean abortInDispatch(AbortableExchange exchange) {
    try {
      exchange.response().flushBuffer();
    } catch (IOException | RuntimeException e) {
      // nobody can be sent the rest
    }
    resetAtEnd(exchange);
    closeNow(exchange);
    return false;
  }

  @Override
  public void abortAsync(AbortableExchange exchange, AsyncContext context) {
    if (resetAtEnd(exchange)) {
      complete(context);
    } else {
      closeNow(exchange);
      super.abortAsync(exchange, context);
    }
  }

  @Override
  public void abortOnTimeout(AbortableExchange exchange) {
    closeNow(exchange);
  }

  /** Returns whether the response is one of HTTP/2. */
  private boolean resetAtEnd(AbortableExchange exchange) {
    if (!TomcatStream.isOf(exchange.request())) {
      return false;
    }
    try {
      TomcatStream.resetAtEnd((HttpServletResponse) own(exchange.response()));
    } catch (ReflectiveOperationException | RuntimeException e) {
      methods.tellLost("the abort of a response over HTTP/2 that is committed", e);
    }
    return true;
  }

  private void closeNow(AbortableExchange exchange) {
    try {
      TomcatConnector.closeNow(exchange.request());
    } catch (ReflectiveOperationException | RuntimeException e) {
      methods.tellLost("no error page is added to a response that is aborted", e);
    }
  }

  @Override
  public void leaveBodyUnread(HttpServletRequest request) {
    try {
      TomcatConnector.leaveBodyUnread(request);
    } catch (ReflectiveOperationException | RuntimeException e) {
      methods.tellLost("a thread is freed when the body of its request does not arrive", e);
    }
  }

  private static int statusOf(Throwable t) {
    for (Class<?> c = t.getClass(); c != Throwable.class; c = c.getSuperclass()) {
      if (c.getName().equals(HTTP + "InvalidParameterException")) {
        return ClassNames.status(t, c, "getErrorCode", BAD_REQUEST);
      }
      Integer status = STATUSES.get(c.getName());
      if (status != null) {
        return status;
      }
    }
    return 0;
  }
}

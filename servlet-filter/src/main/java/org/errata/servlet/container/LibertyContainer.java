package org.errata.servlet.container;

import jakarta.servlet.AsyncContext;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import java.io.IOException;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;

/** Open Liberty and WebSphere Liberty. */
final class LibertyContainer extends OtherContainer {

  /** The package of its servlet context begins with this. */
  static final String PACKAGE = "com.ibm.";

  private static final String SERVLET_WRAPPER = "com.ibm.ws.webcontainer.servlet.ServletWrapper";
  private static final String NO_COOKIE = "authentication without a cookie";
  private static final StackWalker STACK =
      StackWalker.getInstance(StackWalker.Option.RETAIN_CLASS_REFERENCE);

  private final ContainerMethods methods;
  private final LibertyChannel channel;

  LibertyContainer(String serverInfo) {
    this.methods = new ContainerMethods(serverInfo);
    this.channel = new LibertyChannel(methods);
  }

  @Override
  public OptionalInt statusOfRefusal(Throwable thrown) {
    return LibertyRefusal.statusOf(thrown);
  }

  @Override
  public boolean isUnreadableBody(Throwable thrown) {
    return LibertyRefusal.isUnreadableBody(thrown);
  }

  @Override
  public boolean isClientGone(Throwable thrown, HttpServletRequest request) {
    return LibertyRefusal.isClientGone(thrown);
  }

  /** Liberty sends a cookie with a token of the user, which stands for the credentials later. */
  @Override
  public void login(HttpServletRequest request, String user, String password)
      throws ServletException {
    Set<String> before = cookieNames(request);
    super.login(request, user, password);
    try {
      channel.removeCookiesExcept(before, channel.response(request));
    } catch (ReflectiveOperationException | RuntimeException e) {
      methods.tellLost(NO_COOKIE, e);
    }
  }

  private Set<String> cookieNames(HttpServletRequest request) {
    try {
      return channel.cookieNames(channel.response(request));
    } catch (ReflectiveOperationException | RuntimeException e) {
      methods.tellLost(NO_COOKIE, e);
      return Set.of();
    }
  }

  /**
   * Liberty flushes a response that is wrapped as soon as its servlet has returned, while filters
   * may still fail. Walks the stack no further than to the caller of the wrappers.
   */
  @Override
  public boolean flushesAfterServlet() {
    return STACK.walk(
        frames ->
            frames
                .dropWhile(frame -> !isWrapper(frame))
                .dropWhile(LibertyContainer::isWrapper)
                .findFirst()
                .filter(frame -> frame.getClassName().equals(SERVLET_WRAPPER))
                .isPresent());
  }

  private static boolean isWrapper(StackWalker.StackFrame frame) {
    return HttpServletResponseWrapper.class.isAssignableFrom(frame.getDeclaringClass());
  }

  /** A reset removes the cookies, which {@code getHeaders} does not return. */
  @Override
  public void reset(HttpServletRequest request, HttpServletResponse response) {
    try {
      Object own = channel.response(request);
      List<Object> cookies = channel.cookiesExcept(response.getHeaders("Set-Cookie"), own);
      super.reset(request, response);
      channel.addCookies(own, cookies);
    } catch (ReflectiveOperationException e) {
      methods.tellLost("the cookies of an error response", e);
      super.reset(request, response);
    }
  }

  /** An include by name has no attributes. */
  @Override
  public boolean isIncluding(HttpServletRequest request, HttpServletResponse response) {
    try {
      return methods
          .call(LibertyChannel.own(request), "getWebAppDispatcherContext", "isInclude")
          .equals(true);
    } catch (ReflectiveOperationException | RuntimeException e) {
      methods.tellLost("sendError within an include is ignored", e);
      return super.isIncluding(request, response);
    }
  }

  /** In a listener, {@code isAsyncStarted} stays true after a completion or dispatch. */
  @Override
  public boolean isAsyncSettled(HttpServletRequest request, AsyncContext context) {
    try {
      return methods.call(context, "isCompletePending").equals(true)
          || methods.call(context, "isDispatchPending").equals(true)
          || !request.isAsyncStarted();
    } catch (ReflectiveOperationException | RuntimeException e) {
      methods.tellLost("the end of asynchronous work that was started past the filter", e);
      return false;
    }
  }

  /** Liberty would add its own error page to the body, and end the response as if it were whole. */
  @Override
  public boolean abortInDispatch(AbortableExchange exchange) {
    flush(exchange);
    fail(exchange);
    if (exchange.request().isAsyncStarted()) {
      complete(exchange.request().getAsyncContext());
    }
    return true;
  }

  @Override
  public void abortAsync(AbortableExchange exchange, AsyncContext context) {
    flush(exchange);
    fail(exchange);
    complete(context);
  }

  /** Another thread may be writing, so nothing is flushed. */
  @Override
  public void abortOnTimeout(AbortableExchange exchange) {
    fail(exchange);
    complete(exchange.request().getAsyncContext());
  }

  /** Liberty keeps back what it has committed, header fields too; the response may be whole. */
  private static void flush(AbortableExchange exchange) {
    try {
      exchange.response().flushBuffer();
    } catch (IOException | RuntimeException e) {
      // the client is gone, or does not read
    }
  }

  private void fail(AbortableExchange exchange) {
    try {
      channel.fail(exchange.request());
    } catch (ReflectiveOperationException | RuntimeException e) {
      methods.tellLost("the abort of a response that is committed", e);
    }
  }
}

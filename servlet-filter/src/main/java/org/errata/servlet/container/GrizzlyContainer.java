package org.errata.servlet.container;

import jakarta.servlet.AsyncContext;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.OptionalInt;

/**
 * GlassFish 7 and Payara 6: the servlet classes of an old Tomcat, on Grizzly 4. They end a
 * committed response as if it were whole, or keep its connection open, unless the connection is
 * closed.
 */
final class GrizzlyContainer extends OtherContainer {

  private final ContainerMethods methods;
  private final GrizzlyAbort abort;
  private final GrizzlyOutput output;

  GrizzlyContainer(String serverInfo) {
    this.methods = new ContainerMethods(serverInfo);
    this.abort = new GrizzlyAbort(methods);
    this.output = new GrizzlyOutput(methods);
  }

  @Override
  public OptionalInt statusOfRefusal(Throwable thrown) {
    return GrizzlyRefusal.statusOf(thrown);
  }

  @Override
  public boolean isUnreadableBody(Throwable thrown) {
    return ClassNames.anyCause(thrown, GrizzlyRefusal::isUnreadableBody);
  }

  @Override
  public boolean isClientGone(Throwable thrown, HttpServletRequest request) {
    return ClassNames.anyCause(thrown, GrizzlyRefusal::isClientGone);
  }

  /** {@code setBufferSize} does not throw on Payara. */
  @Override
  public boolean isUnwritten(HttpServletResponse response) {
    try {
      return super.isUnwritten(response) && !output.isWritten(response);
    } catch (ReflectiveOperationException | RuntimeException e) {
      methods.tellLost("a body that was written past the filter", e);
      return true;
    }
  }

  @Override
  public boolean isIncluding(HttpServletRequest request, HttpServletResponse response) {
    return CatalinaInclude.isGoingOn(response);
  }

  /** A listener of the work is called before the container notes that it has settled it. */
  @Override
  public boolean isAsyncSettled(HttpServletRequest request, AsyncContext context) {
    try {
      return !request.isAsyncStarted() || GrizzlyAsync.isSettled(context);
    } catch (ReflectiveOperationException | RuntimeException e) {
      methods.tellLost("the end of asynchronous work that was started past the filter", e);
      return false;
    }
  }

  /** It sets 200 before each call of a listener, the response being committed or not. */
  @Override
  public boolean setsStatusForListeners() {
    return true;
  }

  @Override
  public boolean abortInDispatch(AbortableExchange exchange) {
    boolean aborted = abort.abort(exchange.request());
    if (aborted && exchange.request().isAsyncStarted()) {
      complete(exchange.request().getAsyncContext());
    }
    return aborted;
  }

  @Override
  public void abortAsync(AbortableExchange exchange, AsyncContext context) {
    abort.abort(exchange.request());
    complete(context);
  }

  /** Work that is not completed is dispatched to the error page, into the committed response. */
  @Override
  public void abortOnTimeout(AbortableExchange exchange) {
    abort.abort(exchange.request());
    complete(exchange.request().getAsyncContext());
  }
}

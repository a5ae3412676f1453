package org.errata.jetty;

import java.nio.ByteBuffer;
import org.eclipse.jetty.http.HttpField;
import org.eclipse.jetty.http.HttpFields;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.server.handler.ErrorHandler;
import org.eclipse.jetty.util.Callback;

/**
 * The error handler of a web application. It asks the original one, which dispatches to the error
 * page of the application; where that would write the default page of Jetty, and where Jetty asks
 * for no page because of the method, another handler responds.
 */
final class ContextErrorHandler extends ErrorHandler {

  private final ErrorHandler original;
  private final Request.Handler responder;

  ContextErrorHandler(ErrorHandler original, Request.Handler responder) {
    this.original = original;
    this.responder = responder;
  }

  ErrorHandler original() {
    return original;
  }

  @Override
  public boolean errorPageForMethod(String method) {
    return true;
  }

  /** The original one may delay an error to where the application can dispatch it. */
  @Override
  public boolean writeError(Request request, Response response, Callback callback, int code) {
    return original.writeError(request, response, callback, code);
  }

  @Override
  public boolean handle(Request request, Response response, Callback callback) throws Exception {
    if (!original.errorPageForMethod(request.getMethod())) {
      return responder.handle(request, response, callback);
    }
    return original.handle(
        new DefaultPageRequest(request), new DefaultPageResponse(request, response), callback);
  }

  /** A request for which the original handler always has a default page: it accepts any. */
  private static final class DefaultPageRequest extends Request.Wrapper {

    private final HttpFields fields;

    DefaultPageRequest(Request request) {
      super(request);
      this.fields =
          HttpFields.build(request.getHeaders())
              .remove(HttpHeader.ACCEPT_CHARSET)
              .put(new HttpField(HttpHeader.ACCEPT, "text/html"));
    }

    @Override
    public HttpFields getHeaders() {
      return fields;
    }
  }

  /** A response in which nothing but the default page is written; dispatches have their own. */
  private final class DefaultPageResponse extends Response.Wrapper {

    private final Request request;

    DefaultPageResponse(Request request, Response response) {
      super(request, response);
      this.request = request;
    }

    @Override
    public void write(boolean last, ByteBuffer content, Callback callback) {
      try {
        if (!responder.handle(request, getWrapped(), callback)) {
          super.write(last, content, callback);
        }
      } catch (Exception e) {
        callback.failed(e);
      }
    }
  }
}

package org.errata.servlet.container;

import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletRequestWrapper;
import java.lang.reflect.Method;

/**
 * Breaks a committed response off on Grizzly: an HTTP/1 connection is closed, a stream of HTTP/2 is
 * reset (RFC 9112 section 8, RFC 9113 section 5.4.2). Thread-safe.
 */
final class GrizzlyAbort {

  private static final String HTTP2 = "org.glassfish.grizzly.http2.";

  private final ContainerMethods methods;

  GrizzlyAbort(ContainerMethods methods) {
    this.methods = methods;
  }

  /** Returns whether the response is aborted. */
  boolean abort(ServletRequest request) {
    try {
      // the connection of HTTP/1, or the stream of HTTP/2
      Object closeable =
          methods.call(
              grizzlyRequest(request),
              "getRequest",
              "getProcessingState",
              "getHttpContext",
              "getCloseable");
      methods.call(closeable, "terminateSilently");
      if (closeable.getClass().getName().startsWith(HTTP2)) {
        reset(closeable);
      }
      return true;
    } catch (ReflectiveOperationException | RuntimeException e) {
      methods.tellLost("the abort of a response that is committed", e);
      return false;
    }
  }

  private Object grizzlyRequest(ServletRequest request) throws ReflectiveOperationException {
    ServletRequest facade = request;
    while (facade instanceof ServletRequestWrapper wrapper) {
      facade = wrapper.getRequest();
    }
    Object own = methods.call(facade, "getUnwrappedCoyoteRequest");
    try {
      return methods.call(own, "getGrizzlyRequest");
    } catch (NoSuchMethodException onPayara) {
      return methods.call(own, "getCoyoteRequest");
    }
  }

  /** A stream that is terminated sends nothing more, not even that it has ended. */
  private void reset(Object stream) throws ReflectiveOperationException {
    Object session = own(stream.getClass(), "getHttp2Session").invoke(stream);
    Object sink = own(session.getClass(), "getOutputSink").invoke(session);
    ClassLoader loader = stream.getClass().getClassLoader();
    Object code =
        Class.forName(HTTP2 + "frames.ErrorCode", false, loader)
            .getField("INTERNAL_ERROR")
            .get(null);
    Object builder =
        Class.forName(HTTP2 + "frames.RstStreamFrame", false, loader)
            .getMethod("builder")
            .invoke(null);
    builder.getClass().getMethod("errorCode", code.getClass()).invoke(builder, code);
    builder
        .getClass()
        .getMethod("streamId", int.class)
        .invoke(builder, methods.call(stream, "getId"));
    own(
            sink.getClass(),
            "writeDownStream",
            Class.forName(HTTP2 + "frames.Http2Frame", false, loader))
        .invoke(sink, methods.call(builder, "build"));
  }

  /** Finds a method that is not public. */
  private static Method own(Class<?> type, String name, Class<?>... parameters)
      throws NoSuchMethodException {
    Method method = type.getDeclaredMethod(name, parameters);
    method.setAccessible(true);
    return method;
  }
}

package org.errata.servlet;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.ReadListener;
import jakarta.servlet.ServletInputStream;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;

/** A request with a JSON body, which can be read again and again. */
final class JsonBodyRequest extends HttpServletRequestWrapper {

  private final byte[] body;
  private final Stream stream = new Stream();

  JsonBodyRequest(int length) {
    super(ServletStubs.nothing(HttpServletRequest.class));
    body = new byte[length];
  }

  /** Begins the body again. */
  void rewind() {
    stream.position = 0;
  }

  @Override
  public ServletInputStream getInputStream() {
    return stream;
  }

  @Override
  public DispatcherType getDispatcherType() {
    return DispatcherType.REQUEST;
  }

  @Override
  public String getMethod() {
    return "POST";
  }

  @Override
  public String getProtocol() {
    return "HTTP/1.1";
  }

  @Override
  public String getHeader(String name) {
    return name.equals("Content-Type") ? "application/json" : null;
  }

  @Override
  public long getContentLengthLong() {
    return body.length;
  }

  @Override
  public boolean isAsyncStarted() {
    return false;
  }

  @Override
  public Object getAttribute(String name) {
    return null;
  }

  private final class Stream extends ServletInputStream {

    private int position;

    @Override
    public int read() {
      return position == body.length ? -1 : body[position++] & 0xff;
    }

    @Override
    public int read(byte[] target, int offset, int length) {
      if (position == body.length) {
        return -1;
      }
      int n = Math.min(length, body.length - position);
      System.arraycopy(body, position, target, offset, n);
      position += n;
      return n;
    }

    @Override
    public boolean isFinished() {
      return position == body.length;
    }

    @Override
    public boolean isReady() {
      return true;
    }

    @Override
    public void setReadListener(ReadListener listener) {
      throw new IllegalStateException("not asynchronous");
    }
  }
}

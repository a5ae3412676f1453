package org.errata.servlet;

import jakarta.servlet.ServletOutputStream;
import jakarta.servlet.WriteListener;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletResponse;
import java.io.PrintWriter;
import java.util.Collection;
import java.util.List;
import java.util.Locale;

/** A response without header fields that keeps its status and nothing else. */
final class BareResponse implements HttpServletResponse {

  private final Sink sink = new Sink();
  private int status = SC_OK;

  @Override
  public boolean isCommitted() {
    return false;
  }

  @Override
  public boolean containsHeader(String first) {
    return false;
  }

  @Override
  public int getBufferSize() {
    return 0;
  }

  @Override
  public int getStatus() {
    return status;
  }

  @Override
  public ServletOutputStream getOutputStream() {
    return sink;
  }

  @Override
  public PrintWriter getWriter() {
    throw new UnsupportedOperationException();
  }

  @Override
  public String getCharacterEncoding() {
    return "";
  }

  @Override
  public String getContentType() {
    return null;
  }

  @Override
  public String encodeRedirectURL(String first) {
    return first;
  }

  @Override
  public String encodeURL(String first) {
    return first;
  }

  @Override
  public String getHeader(String first) {
    return null;
  }

  @Override
  public Collection<String> getHeaderNames() {
    return List.of();
  }

  @Override
  public Collection<String> getHeaders(String first) {
    return List.of();
  }

  @Override
  public Locale getLocale() {
    return Locale.ROOT;
  }

  @Override
  public void flushBuffer() {}

  @Override
  public void reset() {}

  @Override
  public void resetBuffer() {}

  @Override
  public void setBufferSize(int first) {}

  @Override
  public void setCharacterEncoding(String first) {}

  @Override
  public void setContentLength(int first) {}

  @Override
  public void setContentLengthLong(long first) {}

  @Override
  public void setContentType(String first) {}

  @Override
  public void setLocale(Locale first) {}

  @Override
  public void addCookie(Cookie first) {}

  @Override
  public void addDateHeader(String first, long second) {}

  @Override
  public void addHeader(String first, String second) {}

  @Override
  public void addIntHeader(String first, int second) {}

  @Override
  public void sendError(int first) {}

  @Override
  public void sendError(int first, String second) {}

  @Override
  public void sendRedirect(String first) {}

  @Override
  public void setDateHeader(String first, long second) {}

  @Override
  public void setHeader(String first, String second) {}

  @Override
  public void setIntHeader(String first, int second) {}

  @Override
  public void setStatus(int first) {
    status = first;
  }

  /** Discards all output. */
  private static final class Sink extends ServletOutputStream {

    @Override
    public boolean isReady() {
      return true;
    }

    @Override
    public void setWriteListener(WriteListener listener) {
      throw new UnsupportedOperationException();
    }

    @Override
    public void write(int b) {}

    @Override
    public void write(byte[] bytes, int offset, int length) {}
  }
}

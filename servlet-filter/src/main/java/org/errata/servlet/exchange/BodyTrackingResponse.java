package org.errata.servlet.exchange;

import jakarta.servlet.ServletOutputStream;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import java.io.IOException;
import java.io.PrintWriter;
import java.util.Locale;

/**
 * Notes whether the application may have set a field that describes a body, or begun a body. Once
 * the application has sent an error, fields are ignored, as after the commit.
 */
abstract class BodyTrackingResponse extends HttpServletResponseWrapper {

  private boolean touched;

  BodyTrackingResponse(HttpServletResponse response) {
    super(response);
  }

  /** Whether there may be something to reset before an error response. */
  final boolean isBodyTouched() {
    return touched;
  }

  /** Whether the application has sent an error, which waits for the end of the dispatch. */
  abstract boolean hasSentError();

  private boolean takesField() {
    touched = true;
    return !hasSentError();
  }

  /** Notes that a field was set in another way than through this response. */
  final void touchBody() {
    touched = true;
  }

  @Override
  public ServletOutputStream getOutputStream() throws IOException {
    touched = true;
    return super.getOutputStream();
  }

  @Override
  public PrintWriter getWriter() throws IOException {
    touched = true;
    return super.getWriter();
  }

  @Override
  public void setCharacterEncoding(String charset) {
    if (takesField()) {
      super.setCharacterEncoding(charset);
    }
  }

  @Override
  public void setContentLength(int length) {
    if (takesField()) {
      super.setContentLength(length);
    }
  }

  @Override
  public void setContentLengthLong(long length) {
    if (takesField()) {
      super.setContentLengthLong(length);
    }
  }

  @Override
  public void setContentType(String type) {
    if (takesField()) {
      super.setContentType(type);
    }
  }

  @Override
  public void setLocale(Locale locale) {
    if (takesField()) {
      super.setLocale(locale);
    }
  }

  /** Jetty sends {@code Expires} with a cookie. */
  @Override
  public void addCookie(Cookie cookie) {
    if (takesField()) {
      super.addCookie(cookie);
    }
  }

  @Override
  public void setHeader(String name, String value) {
    if (takesField()) {
      super.setHeader(name, value);
    }
  }

  @Override
  public void addHeader(String name, String value) {
    if (takesField()) {
      super.addHeader(name, value);
    }
  }

  @Override
  public void setDateHeader(String name, long date) {
    if (takesField()) {
      super.setDateHeader(name, date);
    }
  }

  @Override
  public void addDateHeader(String name, long date) {
    if (takesField()) {
      super.addDateHeader(name, date);
    }
  }

  @Override
  public void setIntHeader(String name, int value) {
    if (takesField()) {
      super.setIntHeader(name, value);
    }
  }

  @Override
  public void addIntHeader(String name, int value) {
    if (takesField()) {
      super.addIntHeader(name, value);
    }
  }
}

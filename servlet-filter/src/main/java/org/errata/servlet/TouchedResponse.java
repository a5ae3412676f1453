package org.errata.servlet;

import jakarta.servlet.ServletOutputStream;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import java.io.IOException;
import java.io.PrintWriter;
import java.util.Locale;

/** Notices whether an application has said anything about a body, or begun one. */
abstract class TouchedResponse extends HttpServletResponseWrapper {

  private boolean touched;

  TouchedResponse(HttpServletResponse response) {
    super(response);
  }

  /** Whether there may be something to take back before an error is answered. */
  final boolean isTouched() {
    return touched;
  }

  /** Notes that something was said about a body in another way than by this response. */
  final void touch() {
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
    touched = true;
    super.setCharacterEncoding(charset);
  }

  @Override
  public void setContentLength(int length) {
    touched = true;
    super.setContentLength(length);
  }

  @Override
  public void setContentLengthLong(long length) {
    touched = true;
    super.setContentLengthLong(length);
  }

  @Override
  public void setContentType(String type) {
    touched = true;
    super.setContentType(type);
  }

  @Override
  public void setLocale(Locale locale) {
    touched = true;
    super.setLocale(locale);
  }

  /** Jetty says with a cookie when the page expires. */
  @Override
  public void addCookie(Cookie cookie) {
    touched = true;
    super.addCookie(cookie);
  }

  @Override
  public void setHeader(String name, String value) {
    touched = true;
    super.setHeader(name, value);
  }

  @Override
  public void addHeader(String name, String value) {
    touched = true;
    super.addHeader(name, value);
  }

  @Override
  public void setDateHeader(String name, long date) {
    touched = true;
    super.setDateHeader(name, date);
  }

  @Override
  public void addDateHeader(String name, long date) {
    touched = true;
    super.addDateHeader(name, date);
  }

  @Override
  public void setIntHeader(String name, int value) {
    touched = true;
    super.setIntHeader(name, value);
  }

  @Override
  public void addIntHeader(String name, int value) {
    touched = true;
    super.addIntHeader(name, value);
  }
}

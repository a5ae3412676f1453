package org.errata.servlet.webapp;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.servlet.AsyncContext;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.Part;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringWriter;

/** Sends back the body of a request, read in the way that the query names. */
public final class Echo extends HttpServlet {

  private static final long serialVersionUID = 1L;

  @Override
  protected void doPost(HttpServletRequest request, HttpServletResponse response)
      throws ServletException, IOException {
    response.setContentType("application/octet-stream");
    switch (request.getQueryString()) {
      case "stream" -> response.getOutputStream().write(request.getInputStream().readAllBytes());
      case "byte-by-byte" -> response.getOutputStream().write(byteByByte(request.getInputStream()));
      case "reader" -> {
        StringWriter text = new StringWriter();
        request.getReader().transferTo(text);
        response.getOutputStream().write(text.toString().getBytes(UTF_8));
      }
      case "listener" -> {
        AsyncContext async = request.startAsync();
        request.getInputStream().setReadListener(new EchoListener(async));
      }
      case "parameter" ->
          response.getOutputStream().write(request.getParameter("name").getBytes(UTF_8));
      case "parts" -> {
        for (Part part : request.getParts()) {
          part.getInputStream().transferTo(response.getOutputStream());
        }
      }
      default -> response.setStatus(200);
    }
  }

  private static byte[] byteByByte(InputStream in) throws IOException {
    ByteArrayOutputStream body = new ByteArrayOutputStream();
    for (int b = in.read(); b >= 0; b = in.read()) {
      body.write(b);
    }
    return body.toByteArray();
  }
}

package org.errata.demo.tax;

import jakarta.json.JsonException;
import jakarta.json.bind.JsonbException;
import jakarta.json.stream.JsonGenerator;
import jakarta.json.stream.JsonParser;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.NoSuchElementException;
import java.util.Optional;

/** Takes JSON and answers JSON, neither of which is ever in memory as a whole. */
abstract class JsonEndpoint extends Endpoint.Taking {

  private static final long serialVersionUID = 1L;

  /** What a client may send at once; far from what the heap could not bear. */
  static final long MOST_BYTES = 100_000_000;

  @Override
  final void answer(HttpServletRequest request, HttpServletResponse response) throws IOException {
    // not getContentType, which throws on Jetty for a charset that it does not know
    if (!JsonForm.is(request.getHeader("Content-Type"))) {
      response.sendError(HttpServletResponse.SC_UNSUPPORTED_MEDIA_TYPE);
      return;
    }
    LeanJsonStream body = new LeanJsonStream(request.getInputStream(), MOST_BYTES);
    try (Spool answer = new Spool()) {
      process(request, body, answer);
      response.setContentType(JsonForm.TYPE);
      response.setContentLengthLong(answer.size());
      answer.sendTo(response.getOutputStream());
    } catch (RefusedBodyException e) {
      refuse(response, body, e);
    }
  }

  private void process(HttpServletRequest request, LeanJsonStream body, Spool answer)
      throws IOException {
    try (JsonParser parser = JsonForm.parser(body);
        JsonGenerator generator = JsonForm.generator(answer.open())) {
      JsonReading in = new JsonReading(parser);
      convert(request, in, generator);
      in.requireEnd();
    } catch (JsonException | JsonbException | NoSuchElementException e) {
      throw ioFailureIn(e).orElseGet(() -> RefusedBodyException.misshapen(e));
    }
  }

  /** A stream that breaks off is not the fault of what it has carried: it must not be a 400. */
  private static Optional<IOException> ioFailureIn(Throwable thrown) {
    for (Throwable cause = thrown; cause != null; cause = cause.getCause()) {
      if (cause instanceof IOException failure) {
        return Optional.of(failure);
      }
    }
    return Optional.empty();
  }

  /** A body of the wrong shape is read on all the same: it may turn out not to be whole either. */
  private static void refuse(
      HttpServletResponse response, LeanJsonStream body, RefusedBodyException refused)
      throws IOException {
    RefusedBodyException reason = refused;
    if (reason.status() == HttpServletResponse.SC_BAD_REQUEST) {
      try {
        body.drain();
      } catch (RefusedBodyException tooLarge) {
        reason = tooLarge;
      }
    }
    // the message is for the log
    response.sendError(reason.status(), reason.getMessage());
  }

  /** Reads the request and writes the answer, which is only sent once both are complete. */
  abstract void convert(HttpServletRequest request, JsonReading in, JsonGenerator out)
      throws IOException;
}

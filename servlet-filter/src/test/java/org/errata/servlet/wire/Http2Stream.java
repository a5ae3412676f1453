package org.errata.servlet.wire;

import static org.errata.servlet.wire.Http2Connection.await;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.eclipse.jetty.http.MetaData;
import org.eclipse.jetty.http2.ErrorCode;
import org.eclipse.jetty.http2.api.Session;
import org.eclipse.jetty.http2.api.Stream;
import org.eclipse.jetty.http2.frames.DataFrame;
import org.eclipse.jetty.http2.frames.HeadersFrame;
import org.eclipse.jetty.http2.frames.ResetFrame;
import org.eclipse.jetty.util.Callback;
import org.errata.servlet.wire.RawResponse.Ending;

/** One request and its response, on a stream of HTTP/2 (RFC 9113 section 8.1). */
final class Http2Stream {

  private final Stream stream;
  private final Response response;
  private final Http2Request request;
  private boolean ended;

  private Http2Stream(Stream stream, Response response, Http2Request request) {
    this.stream = stream;
    this.response = response;
    this.request = request;
    this.ended = request.endsWithHeader();
  }

  /** Opens a stream with the header of a request. */
  static Http2Stream open(Session session, RawRequest raw) {
    Http2Request request = Http2Request.of(raw);
    Response response = new Response();
    HeadersFrame header = new HeadersFrame(request.header(), null, request.endsWithHeader());
    return new Http2Stream(await(session.newStream(header, response)), response, request);
  }

  /** Sends the content, each piece after a pause; stops when the server resets the stream. */
  void send(int pauseMillis) {
    try {
      for (int i = 0; i < request.content().size() && !response.closed.isDone(); i++) {
        Thread.sleep(pauseMillis);
        write(request.content().get(i), request.endsWith(i));
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private void write(byte[] piece, boolean last) {
    ended = last;
    DataFrame data = new DataFrame(stream.getId(), ByteBuffer.wrap(piece), last);
    CompletableFuture<Void> written = stream.data(data).handle((sent, failure) -> null);
    Object ignored = await(CompletableFuture.anyOf(written, response.closed));
  }

  /** Ends the request. */
  void end() {
    if (!ended) {
      write(new byte[0], true);
    }
  }

  /** Resets the stream. */
  void cancel() {
    stream.reset(new ResetFrame(stream.getId(), ErrorCode.CANCEL_STREAM_ERROR.code), Callback.NOOP);
    response.end(Ending.INCOMPLETE);
  }

  /** Waits for the end of the response, and cancels the rest of the request. */
  RawResponse receive() {
    RawResponse received = await(response.received);
    if (!ended) {
      cancel();
    }
    return received;
  }

  /** Collects the frames of a response; Jetty calls it from one thread at a time. */
  private static final class Response implements Stream.Listener {

    private static final int GRACE_MILLIS = 500;

    private final CompletableFuture<RawResponse> received = new CompletableFuture<>();
    private final CompletableFuture<Void> closed = new CompletableFuture<>();
    private final ByteArrayOutputStream body = new ByteArrayOutputStream();
    private final List<FieldLine> header = new ArrayList<>();
    private int status;

    /** Interim responses (1xx) are skipped. */
    @Override
    public void onHeaders(Stream stream, HeadersFrame frame) {
      if (frame.getMetaData() instanceof MetaData.Response response
          && response.getStatus() >= 200) {
        status = response.getStatus();
        response
            .getHttpFields()
            .forEach(field -> header.add(new FieldLine(field.getName(), field.getValue())));
      }
      goOn(stream, frame.isEndStream());
    }

    @Override
    public void onDataAvailable(Stream stream) {
      Stream.Data data = stream.readData();
      if (data == null) {
        stream.demand();
        return;
      }
      ByteBuffer bytes = data.frame().getByteBuffer();
      while (bytes.hasRemaining()) {
        body.write(bytes.get());
      }
      boolean last = data.frame().isEndStream();
      data.release();
      goOn(stream, last);
    }

    private void goOn(Stream stream, boolean last) {
      if (last) {
        end(Ending.COMPLETE);
      } else {
        stream.demand();
      }
    }

    @Override
    public void onReset(Stream stream, ResetFrame frame, Callback callback) {
      close();
      callback.succeeded();
    }

    @Override
    public void onFailure(
        Stream stream, int error, String reason, Throwable failure, Callback callback) {
      close();
      callback.succeeded();
    }

    /** Also called before the frame that ends the stream is; without one, it is malformed. */
    @Override
    public void onClosed(Stream stream) {
      closed.complete(null);
      received.completeOnTimeout(response(Ending.INCOMPLETE), GRACE_MILLIS, TimeUnit.MILLISECONDS);
    }

    private void close() {
      end(Ending.INCOMPLETE);
      closed.complete(null);
    }

    /** The first end counts. */
    private void end(Ending ending) {
      received.complete(response(ending));
    }

    private RawResponse response(Ending ending) {
      return new RawResponse(
          HttpVersion.HTTP_2, status, List.copyOf(header), body.toByteArray(), ending);
    }
  }
}

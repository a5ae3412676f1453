package org.errata.servlet.container;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.EOFException;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;

/** The stack traces are shortened ones of Open Liberty 26.0.0.3. */
class LibertyRefusalTest {

  private static final String SERVLET = "com.example.UploadServlet#doPost";
  private static final String BODY =
      "com.ibm.ws.http.channel.internal.inbound.HttpInputStreamImpl#read";
  private static final String OUTPUT =
      "com.ibm.ws.http.channel.internal.outbound.HttpOutputStreamImpl#flushBuffers";
  private static final String SOCKET = "com.ibm.ws.tcpchannel.internal.WorkQueueManager#attemptIO";
  private static final String PARTS =
      "com.ibm.ws.webcontainer.srt.SRTServletRequest#parseMultipart";
  private static final String DEFAULT_SERVLET =
      "com.ibm.ws.webcontainer.extension.DefaultExtensionProcessor#handleRequest";

  @Test
  void a_path_without_a_resource_is_not_found() {
    assertThat(statusOf(new FileNotFoundException("/x"), DEFAULT_SERVLET, SERVLET)).hasValue(404);
  }

  @Test
  void a_file_that_the_application_does_not_find_is_no_refusal() {
    assertThat(statusOf(new FileNotFoundException("/x"), "java.io.FileInputStream#open0", SERVLET))
        .isEmpty();
  }

  @Test
  void an_include_of_a_path_without_a_resource_is_no_refusal() {
    assertThat(
            statusOf(
                new FileNotFoundException("/x"),
                DEFAULT_SERVLET,
                "com.ibm.ws.webcontainer.webapp.WebAppRequestDispatcher#include",
                SERVLET))
        .isEmpty();
  }

  @Test
  void a_parameter_that_cannot_be_decoded_is_a_bad_request() {
    assertThat(
            statusOf(
                new IllegalArgumentException(),
                "com.ibm.wsspi.webcontainer.util.RequestUtils#parseName",
                "com.ibm.ws.webcontainer.srt.SRTServletRequest#parseParameters",
                SERVLET))
        .hasValue(400);
  }

  @Test
  void an_argument_that_the_application_refuses_is_no_refusal() {
    assertThat(
            statusOf(
                new IllegalArgumentException(),
                SERVLET,
                "com.ibm.ws.webcontainer.srt.SRTServletRequest#parseParameters"))
        .isEmpty();
  }

  @Test
  void parts_over_a_limit_are_too_large() {
    assertThat(statusOf(new IllegalStateException(), PARTS, SERVLET)).hasValue(413);
  }

  @Test
  void a_state_that_the_application_does_not_expect_is_no_refusal() {
    assertThat(statusOf(new IllegalStateException(), SERVLET, PARTS)).isEmpty();
  }

  @Test
  void a_body_that_ends_early_is_unreadable_and_a_bad_request() {
    EOFException early = traced(new EOFException(), SOCKET, BODY, SERVLET);

    assertThat(LibertyRefusal.isUnreadableBody(early)).isTrue();
    assertThat(LibertyRefusal.statusOf(early)).hasValue(400);
    assertThat(LibertyRefusal.isClientGone(early)).isFalse();
  }

  @Test
  void a_stream_that_the_application_has_closed_is_no_unreadable_body() {
    IOException closed = traced(new IOException("Stream is closed"), BODY, SERVLET);

    assertThat(LibertyRefusal.isUnreadableBody(closed)).isFalse();
    assertThat(LibertyRefusal.statusOf(closed)).isEmpty();
  }

  @Test
  void a_client_that_cannot_be_written_to_is_gone() {
    IOException broken = traced(new IOException("Broken pipe"), SOCKET, OUTPUT, SERVLET);

    assertThat(LibertyRefusal.isClientGone(broken)).isTrue();
    assertThat(LibertyRefusal.isUnreadableBody(broken)).isFalse();
  }

  @Test
  void a_connection_of_the_application_that_fails_is_its_own() {
    IOException other = traced(new IOException("Broken pipe"), SOCKET, SERVLET, OUTPUT);

    assertThat(LibertyRefusal.isClientGone(other)).isFalse();
    assertThat(LibertyRefusal.statusOf(other)).isEmpty();
  }

  private static OptionalInt statusOf(Throwable thrown, String... frames) {
    return LibertyRefusal.statusOf(new RuntimeException(traced(thrown, frames)));
  }

  private static <T extends Throwable> T traced(T thrown, String... frames) {
    StackTraceElement[] trace = new StackTraceElement[frames.length];
    for (int i = 0; i < frames.length; i++) {
      int hash = frames[i].indexOf('#');
      trace[i] =
          new StackTraceElement(
              frames[i].substring(0, hash), frames[i].substring(hash + 1), null, -1);
    }
    thrown.setStackTrace(trace);
    return thrown;
  }
}

package org.errata.servlet.log;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.IOException;
import java.lang.System.Logger.Level;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import java.util.logging.SimpleFormatter;
import java.util.stream.Collectors;
import org.errata.Problem;
import org.errata.RequestId;
import org.errata.afc.AfcGeneral;
import org.errata.internal.PlatformLog;
import org.errata.response.ErrorResponse;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ErrorLogTest {

  private static final Logger LOGGER = Logger.getLogger("org.errata");
  private static final Duration LONG = Duration.ofMinutes(10);

  private final List<LogRecord> records = new CopyOnWriteArrayList<>();

  private final Handler handler =
      new Handler() {
        @Override
        public void publish(LogRecord written) {
          records.add(written);
        }

        @Override
        public void flush() {}

        @Override
        public void close() {}
      };

  @BeforeEach
  void capture_records() {
    LOGGER.setUseParentHandlers(false);
    LOGGER.addHandler(handler);
  }

  @AfterEach
  void stop_capturing() {
    LOGGER.removeHandler(handler);
    LOGGER.setUseParentHandlers(true);
  }

  @Test
  void writes_the_first_errors_of_a_window_in_full() {
    var log = new ErrorLog(new LogLimits(2, LONG));

    for (int i = 0; i < 5; i++) {
      write(log, "internal-server-error", new IOException("disk"));
    }

    assertThat(messages())
        .containsExactly(
            "[the-id] 500 internal-server-error: GET /a",
            "[the-id] 500 internal-server-error: GET /a");
    assertThat(records.get(0).getThrown()).isInstanceOf(IOException.class);
  }

  @Test
  void writes_the_count_of_the_others_when_the_window_ends() throws Exception {
    var log = new ErrorLog(new LogLimits(1, Duration.ofMillis(500)));

    for (int i = 0; i < 4_212; i++) {
      write(log, "service-unavailable", null);
    }
    await(2);

    assertThat(messages())
        .containsExactly(
            "[the-id] 503 service-unavailable: GET /a",
            "service-unavailable: … and 4,211 more in the last 0.5 s");
    assertThat(records.get(1).getLevel()).isEqualTo(java.util.logging.Level.SEVERE);
  }

  @Test
  void writes_the_count_of_the_others_when_it_is_closed() {
    var log = new ErrorLog(new LogLimits(1, LONG));

    write(log, "service-unavailable", null);
    write(log, "service-unavailable", null);
    log.close();
    write(log, "service-unavailable", null);

    assertThat(messages())
        .containsExactly(
            "[the-id] 503 service-unavailable: GET /a",
            "service-unavailable: … and 1 more in the last 600 s",
            "service-unavailable: … and 1 more in the last 600 s");
  }

  @Test
  void has_a_thread_only_while_a_count_is_due() throws Exception {
    var log = new ErrorLog(new LogLimits(0, Duration.ofMillis(100)));
    // logs of other tests may have threads too, which end at any time
    Set<Thread> others = threads();

    write(log, "service-unavailable", null);
    Set<Thread> own = threads();
    own.removeAll(others);
    assertThat(own).hasSize(1);
    await(1);
    for (Thread thread : own) {
      thread.join(10_000);
    }

    assertThat(own).noneMatch(Thread::isAlive);
  }

  private static Set<Thread> threads() {
    return Thread.getAllStackTraces().keySet().stream()
        .filter(thread -> thread.getName().equals("errata-log"))
        .collect(Collectors.toSet());
  }

  @Test
  void writes_in_full_again_in_the_next_window() throws Exception {
    var log = new ErrorLog(new LogLimits(1, Duration.ofMillis(100)));

    write(log, "internal-server-error", null);
    Thread.sleep(300);
    write(log, "internal-server-error", null);

    assertThat(messages()).hasSize(2).allMatch(line -> line.startsWith("[the-id] 500"));
  }

  @Test
  void writes_a_new_fault_in_full_while_another_is_only_counted() {
    var log = new ErrorLog(new LogLimits(1, LONG));

    write(log, "internal-server-error", new IOException("disk"));
    write(log, "internal-server-error", new IOException("disk"));
    write(log, "internal-server-error", new IllegalStateException("new"));
    write(log, "service-unavailable", new IOException("disk"));

    assertThat(messages()).hasSize(3);
    assertThat(records.get(1).getThrown()).hasMessage("new");
  }

  @Test
  void writes_every_denial_within_a_second_in_batches() throws Exception {
    var log = new ErrorLog(new LogLimits(2, LONG));

    for (int i = 0; i < 5; i++) {
      write(log, "forbidden", "GET /" + i, null);
    }
    assertThat(messages())
        .containsExactly("[the-id] 403 forbidden: GET /0", "[the-id] 403 forbidden: GET /1");
    await(3);

    assertThat(messages())
        .endsWith(
            """
            [the-id] 403 forbidden: GET /2
            [the-id] 403 forbidden: GET /3
            [the-id] 403 forbidden: GET /4\
            """)
        .hasSize(3);
    assertThat(records.get(2).getLevel()).isEqualTo(records.get(0).getLevel());

    write(log, "forbidden", "GET /late", null);
    await(4);
    assertThat(messages()).endsWith("[the-id] 403 forbidden: GET /late").hasSize(4);
  }

  @Test
  void names_the_exception_of_a_batched_denial_instead_of_its_stack_trace() {
    var log = new ErrorLog(new LogLimits(1, LONG));

    write(log, "unauthorized", "GET /a", new SecurityException("secret"));
    write(log, "unauthorized", "GET /b", new SecurityException("secret"));
    log.close();

    assertThat(records.get(0).getThrown()).isInstanceOf(SecurityException.class);
    assertThat(records.get(1).getThrown()).isNull();
    assertThat(messages().get(1))
        .isEqualTo("[the-id] 401 unauthorized: GET /b (java.lang.SecurityException)");
  }

  @Test
  void writes_no_stack_trace_unless_told_to_and_still_counts_by_exception_class() {
    var log = new ErrorLog(new LogLimits(1, LONG));

    for (Throwable thrown : List.of(new IOException("a"), new IOException("b"), new Error("c"))) {
      ErrorResponse response = response("profile-id-not-found");
      if (log.admits(response, Level.INFO, Optional.of(thrown))) {
        log.write(response, Level.INFO, "GET /a: " + thrown, Optional.of(thrown), false);
      }
    }
    log.close();

    assertThat(messages())
        .containsExactly(
            "[the-id] 400 profile-id-not-found: GET /a: java.io.IOException: a",
            "[the-id] 400 profile-id-not-found: GET /a: java.lang.Error: c",
            "profile-id-not-found (java.io.IOException): … and 1 more in the last 600 s");
    assertThat(records).extracting(LogRecord::getThrown).containsOnlyNulls();
  }

  @Test
  void names_the_exception_of_a_batched_denial_once() {
    var log = new ErrorLog(new LogLimits(0, LONG));
    var refused = Optional.<Throwable>of(new SecurityException("no"));

    log.write(response("forbidden"), Level.INFO, "GET /a: " + refused.get(), refused, false);
    log.close();

    assertThat(messages())
        .containsExactly("[the-id] 403 forbidden: GET /a: java.lang.SecurityException: no");
  }

  @Test
  void writes_waiting_denials_when_it_is_closed_and_later_ones_at_once() {
    var log = new ErrorLog(new LogLimits(0, LONG));

    write(log, "forbidden", "GET /a", null);
    write(log, "unauthorized", "GET /b", null);
    log.close();
    write(log, "forbidden", "GET /c", null);

    assertThat(messages())
        .containsExactly(
            "[the-id] 403 forbidden: GET /a\n[the-id] 401 unauthorized: GET /b",
            "[the-id] 403 forbidden: GET /c");
  }

  @Test
  void escapes_line_breaks_in_the_request_of_a_denial() {
    var log = new ErrorLog(new LogLimits(0, LONG));

    write(log, "forbidden", "GET /a\n[x] 403 forbidden: GET /forged", null);
    log.close();

    assertThat(messages())
        .containsExactly("[the-id] 403 forbidden: GET /a\\n[x] 403 forbidden: GET /forged");
  }

  @Test
  void lets_no_message_of_an_exception_forge_a_line() {
    var log = new ErrorLog(LogLimits.DEFAULT);
    var root = new NumberFormatException("For input string: \"1\r\nSEVERE: [x] forged\u202e\"");
    var thrown = new IllegalStateException("outer", new IOException("second\nline", root));

    write(log, "internal-server-error", "GET /a", thrown);

    assertThat(printed().lines().filter(line -> !line.startsWith("\t")))
        .satisfiesExactly(
            line -> assertThat(line).contains("org.errata"),
            line -> assertThat(line).endsWith(": [the-id] 500 internal-server-error: GET /a"),
            line -> assertThat(line).isEqualTo("java.lang.IllegalStateException: outer"),
            line -> assertThat(line).isEqualTo("Caused by: java.io.IOException: second\\nline"),
            line ->
                assertThat(line)
                    .isEqualTo(
                        "Caused by: java.lang.NumberFormatException: For input string:"
                            + " \"1\\r\\nSEVERE: [x] forged\\u202e\""),
            line -> assertThat(line).isEmpty());
  }

  @Test
  void writes_the_count_with_the_first_error_after_the_window_without_a_thread() throws Exception {
    var log = withoutThreads(new LogLimits(1, Duration.ofMillis(300)));

    for (int i = 0; i < 151; i++) {
      write(log, "service-unavailable", null);
    }
    assertThat(messages()).containsExactly("[the-id] 503 service-unavailable: GET /a");
    Thread.sleep(400);
    write(log, "service-unavailable", null);

    assertThat(messages())
        .containsExactly(
            "[the-id] 503 service-unavailable: GET /a",
            "service-unavailable: … and 150 more in the last 0.3 s",
            "[the-id] 503 service-unavailable: GET /a");
  }

  @Test
  void writes_the_count_when_it_is_closed_without_a_thread() {
    var log = withoutThreads(new LogLimits(1, LONG));

    write(log, "service-unavailable", null);
    write(log, "service-unavailable", null);
    write(log, "service-unavailable", null);
    log.close();

    assertThat(messages()).endsWith("service-unavailable: … and 2 more in the last 600 s");
  }

  @Test
  void writes_every_denial_at_once_without_a_thread() {
    var log = withoutThreads(new LogLimits(0, LONG));

    write(log, "forbidden", "GET /a", null);
    write(log, "forbidden", "GET /b", null);

    assertThat(messages())
        .containsExactly("[the-id] 403 forbidden: GET /a", "[the-id] 403 forbidden: GET /b");
  }

  @Test
  void throws_nothing_where_the_platform_gives_no_logger() {
    var log =
        new ErrorLog(
            LogLimits.DEFAULT,
            new PlatformLog(
                () -> {
                  throw new IllegalStateException("no logger");
                }),
            new LogTimer());

    write(log, "internal-server-error", new IOException("disk"));
    write(log, "forbidden", null);
    log.event(Level.ERROR, new RequestId("the-id"), "an event", "GET /a", Optional.empty());
    log.close();

    assertThat(messages()).isEmpty();
  }

  private static ErrorLog withoutThreads(LogLimits limits) {
    return new ErrorLog(
        limits,
        PlatformLog.named("org.errata"),
        new LogTimer(
            task -> {
              throw new OutOfMemoryError("unable to create native thread");
            }));
  }

  @Test
  void writes_every_denial_of_concurrent_threads() throws Exception {
    var log = new ErrorLog(new LogLimits(10, LONG));
    runOnFourThreads(() -> write(log, "forbidden", null));
    log.close();

    assertThat(messages().stream().mapToLong(text -> text.lines().count()).sum())
        .isEqualTo(200_000);
    assertThat(messages()).hasSizeBetween(2_000, 2_100);
  }

  @Test
  void counts_64_exception_classes_of_an_entry_apart_and_all_others_together() {
    var throttle = new LogThrottle(new LogLimits(1, LONG), (level, text) -> {}, new LogTimer());

    for (int i = 0; i < 64; i++) {
      assertThat(throttle.admits(Level.ERROR, "any", "com.example.E" + i)).isTrue();
    }
    assertThat(throttle.admits(Level.ERROR, "any", "com.example.One")).isTrue();
    assertThat(throttle.admits(Level.ERROR, "any", "com.example.Two")).isFalse();
    assertThat(throttle.admits(Level.ERROR, "any", "com.example.E7")).isFalse();
  }

  @Test
  void counts_every_error_of_concurrent_threads() throws Exception {
    var log = new ErrorLog(new LogLimits(0, Duration.ofMillis(200)));
    runOnFourThreads(() -> write(log, "service-unavailable", null));
    Thread.sleep(1_000);

    assertThat(messages().stream().mapToLong(ErrorLogTest::countIn).sum()).isEqualTo(200_000);
  }

  @Test
  void admits_nothing_at_a_level_that_is_off() {
    var log = new ErrorLog(LogLimits.DEFAULT);

    assertThat(log.admits(response("forbidden"), Level.DEBUG, Optional.empty())).isFalse();
    assertThat(log.admits(response("forbidden"), Level.OFF, Optional.empty())).isFalse();
  }

  @Test
  void writes_events_that_have_no_error_response_within_the_same_limits() {
    var log = new ErrorLog(new LogLimits(1, LONG));
    var id = new RequestId("the-id");

    log.event(Level.WARNING, id, "the client has left", "GET /a", Optional.empty());
    log.event(Level.WARNING, id, "the client has left", "GET /b", Optional.empty());
    log.event(Level.WARNING, id, "already committed", "GET /c", Optional.empty());
    log.event(Level.DEBUG, id, "of no interest", "GET /d", Optional.empty());
    log.close();

    assertThat(messages())
        .containsExactly(
            "[the-id] the client has left: GET /a",
            "[the-id] already committed: GET /c",
            "the client has left: … and 1 more in the last 600 s");
  }

  @Test
  void names_the_entries_of_all_problems() {
    var log = new ErrorLog(LogLimits.DEFAULT);
    var problems =
        List.of("request-body-cannot-be-empty", "profile-id-not-found").stream()
            .map(id -> Problem.of(AfcGeneral.catalogue().entry(id)))
            .toList();

    log.write(
        new ErrorResponse(problems, new RequestId("the-id")),
        Level.INFO,
        "POST /a",
        Optional.empty(),
        true);

    assertThat(messages())
        .containsExactly(
            "[the-id] 400 request-body-cannot-be-empty, profile-id-not-found: POST /a");
  }

  @Test
  void refuses_limits_that_are_out_of_range() {
    assertThatIllegalArgumentException().isThrownBy(() -> new LogLimits(-1, LONG));
    assertThatIllegalArgumentException().isThrownBy(() -> new LogLimits(1, Duration.ZERO));
  }

  @ParameterizedTest
  @CsvSource({"100/PT10S, 100, PT10S", "0/P1D, 0, P1D", "' 7 / PT1S ', 7, PT1S"})
  void parses_limits(String text, int burst, Duration window) {
    assertThat(LogLimits.parse(text)).isEqualTo(new LogLimits(burst, window));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "/", "100", "100/", "/PT10S", "-1/PT10S", "1/PT0.5S", "1/PT25H", "x"})
  void refuses_a_text_that_is_no_limit_and_names_the_format(String text) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> LogLimits.parse(text))
        .withMessage(
            "'%s' is not a number of 0 or more and a duration of PT1S to P1D, as in 100/PT10S"
                .formatted(text));
  }

  private static void runOnFourThreads(Runnable work) throws InterruptedException {
    var threads =
        List.of(1, 2, 3, 4).stream()
            .map(
                n ->
                    new Thread(
                        () -> {
                          for (int i = 0; i < 50_000; i++) {
                            work.run();
                          }
                        }))
            .toList();
    threads.forEach(Thread::start);
    for (Thread thread : threads) {
      thread.join();
    }
  }

  private static void write(ErrorLog log, String entry, Throwable thrown) {
    write(log, entry, "GET /a", thrown);
  }

  private static void write(ErrorLog log, String entry, String request, Throwable thrown) {
    ErrorResponse response = response(entry);
    Level level = response.first().entry().logLevel();
    if (log.admits(response, level, Optional.ofNullable(thrown))) {
      log.write(response, level, request, Optional.ofNullable(thrown), true);
    }
  }

  private static ErrorResponse response(String entry) {
    return new ErrorResponse(
        List.of(Problem.of(AfcGeneral.catalogue().entry(entry))), new RequestId("the-id"));
  }

  private static long countIn(String line) {
    return Long.parseLong(line.replaceAll(".*… and ([\\d,]+) more.*", "$1").replace(",", ""));
  }

  private String printed() {
    return records.stream().map(new SimpleFormatter()::format).collect(Collectors.joining());
  }

  private List<String> messages() {
    return records.stream().map(LogRecord::getMessage).toList();
  }

  private void await(int lines) throws InterruptedException {
    for (int i = 0; i < 200 && records.size() < lines; i++) {
      Thread.sleep(50);
    }
  }
}

package org.errata.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.ArrayList;
import java.util.List;
import java.util.ResourceBundle;
import org.junit.jupiter.api.Test;

class PlatformLogTest {

  private final List<String> records = new ArrayList<>();

  @Test
  void logs_texts_and_exceptions() {
    PlatformLog log = new PlatformLog(RecordingLogger::new);

    log.log(Level.INFO, "a text");
    log.log(Level.ERROR, "another", new IOException("a\nb"));
    log.log(Level.DEBUG, "not loggable", new IOException());

    assertThat(records).containsExactly("INFO a text", "ERROR another, java.io.IOException: a\\nb");
    assertThat(log.isLoggable(Level.INFO)).isTrue();
    assertThat(log.isLoggable(Level.DEBUG)).isFalse();
  }

  @Test
  void logs_all_the_same_where_is_loggable_throws() {
    PlatformLog log =
        new PlatformLog(
            () ->
                new RecordingLogger() {
                  @Override
                  public boolean isLoggable(Level level) {
                    throw new LinkageError("isLoggable");
                  }
                });

    log.log(Level.ERROR, "a text", new IOException("disk"));

    assertThat(log.isLoggable(Level.ERROR)).isTrue();
    assertThat(log.isLoggable(Level.OFF)).isFalse();
    assertThat(records).containsExactly("ERROR a text, java.io.IOException: disk");
  }

  @Test
  void logs_the_class_of_an_exception_where_the_logger_cannot_log_it() {
    PlatformLog log =
        new PlatformLog(
            () ->
                new RecordingLogger() {
                  @Override
                  public void log(Level level, String text, Throwable thrown) {
                    throw new StackOverflowError();
                  }
                });

    log.log(Level.ERROR, "a text", new IOException("disk"));

    assertThat(records).containsExactly("ERROR a text (java.io.IOException)");
  }

  @Test
  void throws_nothing_where_every_method_of_the_logger_throws() {
    PlatformLog log =
        new PlatformLog(
            () ->
                new RecordingLogger() {
                  @Override
                  public void log(Level level, String text) {
                    throw new OutOfMemoryError("log");
                  }

                  @Override
                  public void log(Level level, String text, Throwable thrown) {
                    throw new OutOfMemoryError("log");
                  }
                });

    log.log(Level.ERROR, "a text");
    log.log(Level.ERROR, "a text", new IOException("disk"));

    assertThat(records).isEmpty();
  }

  @Test
  void asks_again_for_a_logger_that_the_platform_has_refused() {
    List<Integer> refusals = new ArrayList<>(List.of(1, 2));
    PlatformLog log =
        new PlatformLog(
            () -> {
              if (!refusals.isEmpty()) {
                throw new IllegalStateException("refusal " + refusals.remove(0));
              }
              return new RecordingLogger();
            });

    log.log(Level.ERROR, "lost");
    log.log(Level.ERROR, "a text");
    log.log(Level.ERROR, "another");

    assertThat(records).containsExactly("ERROR a text", "ERROR another");
  }

  private class RecordingLogger implements Logger {

    @Override
    public String getName() {
      return "recording";
    }

    @Override
    public boolean isLoggable(Level level) {
      return level.compareTo(Level.INFO) >= 0;
    }

    @Override
    public void log(Level level, String text) {
      records.add(level + " " + text);
    }

    @Override
    public void log(Level level, String text, Throwable thrown) {
      records.add(level + " " + text + ", " + thrown);
    }

    @Override
    public void log(Level level, ResourceBundle bundle, String text, Throwable thrown) {
      throw new AssertionError("not used");
    }

    @Override
    public void log(Level level, ResourceBundle bundle, String format, Object... parameters) {
      throw new AssertionError("not used");
    }
  }
}

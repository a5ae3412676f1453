package org.errata.servlet.container;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.ArrayList;
import java.util.List;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import java.util.logging.SimpleFormatter;
import org.junit.jupiter.api.Test;

class ContainerMethodsTest {

  private final ContainerMethods methods = new ContainerMethods("Example/1.2");

  @Test
  void call_each_method_on_what_the_one_before_returned() throws ReflectiveOperationException {
    assertThat(methods.call(" a ", "strip", "length")).isEqualTo(1);
  }

  @Test
  void throw_if_a_method_is_missing() {
    assertThatExceptionOfType(NoSuchMethodException.class)
        .isThrownBy(() -> methods.call("text", "noSuchMethod"));
  }

  @Test
  void tell_the_log_once_what_is_lost_and_in_which_container() {
    RecordedLog log = new RecordedLog();
    Logger logger = Logger.getLogger("org.errata");
    logger.addHandler(log);
    try {
      methods.tellLost("the drain", new NoSuchMethodException("getState"));
      methods.tellLost("the drain", new NoSuchMethodException("getState"));
      methods.tellLost("the abort", new NoSuchMethodException("getState"));
    } finally {
      logger.removeHandler(log);
    }

    assertThat(log.lines)
        .containsExactly(
            "WARNING Example/1.2 differs from the versions that Errata knows"
                + " (java.lang.NoSuchMethodException: getState); what is lost: the drain",
            "WARNING Example/1.2 differs from the versions that Errata knows"
                + " (java.lang.NoSuchMethodException: getState); what is lost: the abort");
  }

  private static final class RecordedLog extends Handler {

    private final List<String> lines = new ArrayList<>();

    private RecordedLog() {
      setLevel(Level.ALL);
      setFormatter(new SimpleFormatter());
    }

    @Override
    public void publish(LogRecord record) {
      lines.add(record.getLevel() + " " + getFormatter().formatMessage(record));
    }

    @Override
    public void flush() {
      // nothing is buffered
    }

    @Override
    public void close() {
      // nothing is open
    }
  }
}

package org.errata;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TraceParentTest {

  private static final String TRACE_ID = "4bf92f3577b34da6a3ce929d0e0e4736";

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      value = {
        "sampled | 00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01",
        "not sampled | 00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-00",
        "unknown flags | 00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-ff",
        "with spaces around | ' 00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01\t'",
        "later version | 01-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01",
        "last version | fe-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01",
        "later version with more | 01-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01-what",
        "later version with a dash | cc-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01-",
      })
  void has_a_trace_id_when_it_is_valid(String what, String header) {
    assertThat(TraceParent.traceId(header)).as(what).contains(TRACE_ID);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      value = {
        "empty | ''",
        "blank | '  '",
        "trace id alone | 4bf92f3577b34da6a3ce929d0e0e4736",
        "version ff | ff-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01",
        "upper-case version | FE-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01",
        "no version | -4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01-00",
        "version of letters | zz-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01",
        "one digit of version | 0-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01-",
        "trace id of zeros | 00-00000000000000000000000000000000-00f067aa0ba902b7-01",
        "upper-case trace id | 00-4BF92F3577B34DA6A3CE929D0E0E4736-00f067aa0ba902b7-01",
        "no hex in trace id | 00-4bf92f3577b34da6a3ce929d0e0e473g-00f067aa0ba902b7-01",
        "other digits | 00-4bf92f3577b34da6a3ce929d0e0e473\u0666-00f067aa0ba902b7-01",
        "short trace id | 00-4bf92f3577b34da6a3ce929d0e0e473-00f067aa0ba902b7-01",
        "long trace id | 00-4bf92f3577b34da6a3ce929d0e0e47366-00f067aa0ba902b7-01",
        "parent id of zeros | 00-4bf92f3577b34da6a3ce929d0e0e4736-0000000000000000-01",
        "upper-case parent id | 00-4bf92f3577b34da6a3ce929d0e0e4736-00F067AA0BA902B7-01",
        "no hex in parent id | 00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902bx-01",
        "short parent id | 00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b-01",
        "no flags | 00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7",
        "empty flags | 00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-",
        "short flags | 00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-1",
        "no hex in flags | 00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-0x",
        "upper-case flags | 00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-0A",
        "version 00 with more | 00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01-what",
        "version 00 with a dash | 00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01-",
        "version 00 with a digit more | 00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-011",
        "later version with more, no dash | 01-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01x",
        "first dash missing | 00_4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01",
        "second dash missing | 00-4bf92f3577b34da6a3ce929d0e0e4736_00f067aa0ba902b7-01",
        "third dash missing | 00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7_01",
        "two values | 00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01,00-4bf9",
      })
  void has_no_trace_id_when_it_is_not_valid(String what, String header) {
    assertThat(TraceParent.traceId(header)).as(what).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 1, 2, 3, 35, 36, 52, 53, 54})
  void has_no_trace_id_when_it_is_truncated(int length) {
    var valid = "00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01";

    assertThat(TraceParent.traceId(valid.substring(0, length))).isEmpty();
  }
}

package org.errata.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class QuotaTest {

  @ParameterizedTest
  @CsvSource({
    "20000/PT5M, 20000, 300",
    "1/PT1S, 1, 1",
    "2147483647/P365D, 2147483647, 31536000",
    "' 5 / PT1M30S ', 5, 90",
    "5/P1DT1H, 5, 90000",
    "5/pt1h, 5, 3600",
  })
  void is_parsed_from_transactions_and_a_duration(String text, int transactions, long seconds) {
    assertThat(Quota.parse(text)).isEqualTo(new Quota(transactions, Duration.ofSeconds(seconds)));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        " ",
        "/",
        "20000",
        "20000/",
        "/PT5M",
        "PT5M/20000",
        "20000 PT5M",
        "20000/5M",
        "20000/P",
        "20000/PT",
        "20000/300",
        "20000/P1M",
        "20000/PT5M/2",
        "many/PT5M",
        "1.5/PT5M",
        "2147483648/PT5M",
        "20000/PT99999999999999999999S",
        "20000/P106751991167301D",
      })
  void tells_what_is_allowed_when_it_cannot_be_parsed(String text) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Quota.parse(text))
        .withMessage(
            "'"
                + text
                + "' is not a quota; allowed are a whole number of 1 or more, '/', and an ISO 8601"
                + " duration of PT1S to P365D, as in 20000/PT5M");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "0/PT5M",
        "-1/PT5M",
        "5/PT0S",
        "5/PT0.999S",
        "5/PT-5M",
        "5/-PT5M",
        "5/PT8760H0.001S"
      })
  void tells_what_is_allowed_when_a_number_is_out_of_range(String text) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Quota.parse(text))
        .withMessageEndingWith(
            "' is not a quota; allowed are a whole number of 1 or more, '/', and an ISO 8601"
                + " duration of PT1S to P365D, as in 20000/PT5M");
  }

  @Test
  void is_printed_as_it_is_configured() {
    assertThat(new Quota(20_000, Duration.ofMinutes(5))).hasToString("20000/PT5M");
  }
}

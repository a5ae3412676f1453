package org.errata.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.errata.rule.Quota;
import org.junit.jupiter.api.Test;

class DemoSettingsTest {

  @Test
  void uses_defaults_without_variables() throws CannotStartException {
    assertThat(DemoSettings.of(Map.of()))
        .isEqualTo(new DemoSettings(8080, Quota.parse("20000/PT5M")));
  }

  @Test
  void uses_the_default_for_an_empty_variable() throws CannotStartException {
    assertThat(DemoSettings.of(Map.of("PORT", "", "ERRATA_DEMO_QUOTA", " ")))
        .isEqualTo(DemoSettings.of(Map.of()));
  }

  @Test
  void reads_both_variables() throws CannotStartException {
    assertThat(DemoSettings.of(Map.of("PORT", "0", "ERRATA_DEMO_QUOTA", "5/PT10S")))
        .isEqualTo(new DemoSettings(0, Quota.parse("5/PT10S")));
  }
}

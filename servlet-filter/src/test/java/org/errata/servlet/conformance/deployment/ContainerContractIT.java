package org.errata.servlet.conformance.deployment;

import static org.assertj.core.api.Assertions.assertThat;

import org.errata.servlet.harness.OnEveryContainer;
import org.errata.servlet.harness.RunningContainer;
import org.errata.servlet.wire.RawRequest;
import org.junit.jupiter.api.Test;

/** What every implementation of the container's habits must tell. */
@OnEveryContainer
record ContainerContractIT(RunningContainer container) {

  @Test
  void is_chosen_at_start_and_tells_an_ordinary_request_from_a_failed_one() {
    String told =
        container.exchange(RawRequest.post("/conformance/container-probe").body("rest")).text();

    assertThat(told)
        .isEqualTo(
            """
            container: %s
            unwritten at first: true
            unwritten after output: false
            refuses by an exception of the application: false
            cannot read the body by that exception: false
            the client is gone by that exception: false
            knows why an available servlet is unavailable: false
            work that goes on is settled: false"""
                .formatted(implementation()));
  }

  @Test
  void finds_every_method_that_it_calls_by_reflection() {
    container.exchange(RawRequest.post("/conformance/container-probe").body("rest"));

    assertThat(container.log().text()).doesNotContain("what is lost:");
  }

  private String implementation() {
    return switch (container.container()) {
      case JETTY_EE10, JETTY_EE11, JETTY_HOME -> "JettyContainer";
      case TOMCAT_10,
          TOMCAT_11,
          TOMEE,
          TOMCAT_10_DISTRIBUTION,
          TOMCAT_11_DISTRIBUTION,
          BOOT_3,
          BOOT_4 ->
          "TomcatContainer";
      case UNDERTOW, WILDFLY -> "UndertowContainer";
      case GLASSFISH, PAYARA_MICRO -> "GrizzlyContainer";
      case OPEN_LIBERTY -> "LibertyContainer";
    };
  }
}

package org.errata.servlet.conformance.deployment;

import static org.assertj.core.api.Assertions.assertThat;

import org.errata.servlet.harness.RedeployedApplication;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A web application with the drop-in jar, undeployed after it has responded to errors. */
class RedeploymentIT {

  private static final int TIMES = 30;

  @ParameterizedTest(name = "on {1}")
  @CsvSource({"JettyRedeployments, jetty-ee10", "TomcatRedeployments, tomcat-11"})
  void leaves_no_class_loader_and_no_thread(String launcher, String container) throws Exception {
    assertThat(RedeployedApplication.run(launcher, container, TIMES))
        .isEqualTo("class loaders left: 0\nthreads left: []\n");
  }
}

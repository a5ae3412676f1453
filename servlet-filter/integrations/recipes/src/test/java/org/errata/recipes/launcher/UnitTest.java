package org.errata.recipes.launcher;

import static org.junit.platform.engine.discovery.DiscoverySelectors.selectClass;

import org.junit.platform.launcher.core.LauncherDiscoveryRequestBuilder;
import org.junit.platform.launcher.core.LauncherFactory;
import org.junit.platform.launcher.listeners.SummaryGeneratingListener;

/** Runs one test class, and ends with the number of tests that have failed. */
public final class UnitTest {

  private UnitTest() {}

  /**
   * Runs the tests.
   *
   * @param args the name of the class
   */
  public static void main(String[] args) {
    SummaryGeneratingListener listener = new SummaryGeneratingListener();
    LauncherFactory.create()
        .execute(
            LauncherDiscoveryRequestBuilder.request().selectors(selectClass(args[0])).build(),
            listener);
    listener
        .getSummary()
        .getFailures()
        .forEach(failure -> System.out.println(failure.getException()));
    System.out.printf("%d succeeded%n", listener.getSummary().getTestsSucceededCount());
    System.exit((int) listener.getSummary().getTotalFailureCount());
  }
}

package org.errata.demo;

/**
 * Starts the demo on 127.0.0.1 and prints one line when it is ready. The environment variable
 * {@code PORT} sets the port (8080 by default, 0 for any free one), {@code ERRATA_DEMO_QUOTA} the
 * quota of each client ({@code 20000/PT5M} by default). A demo that cannot start prints the reason
 * in one line and ends with exit status 1.
 */
public final class Demo {

  private static final int CANNOT_START = 1;

  private Demo() {}

  /**
   * Runs until the process is terminated.
   *
   * @param args ignored
   */
  public static void main(String[] args) {
    DemoLog.toStandardError();
    try {
      DemoServer server = DemoServer.start(DemoSettings.of(System.getenv()));
      Runtime.getRuntime().addShutdownHook(new Thread(server::close, "demo-shutdown"));
      System.out.printf("Errata demo ready on %s%n", server.uri());
      waitForTheEndOfTheProcess();
    } catch (CannotStartException e) {
      System.err.println("Errata demo cannot start: " + e.getMessage());
      System.exit(CANNOT_START);
    }
  }

  /** Server.join would return at shutdown, and Maven would then print its summary. */
  private static void waitForTheEndOfTheProcess() {
    try {
      Thread.currentThread().join();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}

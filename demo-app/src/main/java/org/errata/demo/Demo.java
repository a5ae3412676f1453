package org.errata.demo;

/**
 * Starts the demo on 127.0.0.1 and prints one line when it is ready. The environment variable
 * {@code PORT} sets the port (8080 by default, 0 for any free one), {@code ERRATA_DEMO_QUOTA} the
 * quota of each client ({@code 20000/PT5M} by default). A demo that cannot start prints the reason
 * in one line and ends with exit status 1.
 */
public final class Demo {

  private static final int CANNOT_START = 1;
  private static final String LOG_MANAGER = "java.util.logging.manager";

  private Demo() {}

  /**
   * Runs until the process is terminated.
   *
   * @param args ignored
   */
  public static void main(String[] args) {
    useLogManager();
    DemoLog.toStandardError();
    try {
      DemoServer server = DemoServer.start(DemoSettings.of(System.getenv()));
      DemoLogManager.keepOpen();
      Runtime.getRuntime().addShutdownHook(new Thread(server::close, "demo-shutdown"));
      System.out.printf("Errata demo ready on %s%n", server.uri());
      waitForTheEndOfTheProcess();
    } catch (CannotStartException e) {
      System.err.println("Errata demo cannot start: " + e.getMessage());
      System.exit(CANNOT_START);
    }
  }

  /**
   * Before any use of the log, which chooses its manager once. Without effect in the JVM of Maven,
   * which has used it already.
   */
  private static void useLogManager() {
    if (System.getProperty(LOG_MANAGER) == null) {
      System.setProperty(LOG_MANAGER, DemoLogManager.class.getName());
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

package org.errata.demo;

import java.util.logging.LogManager;

/**
 * A log manager that leaves the log open while the demo stops. A {@link LogManager} closes all
 * handlers in a shutdown hook of its own, which runs at the same time as the hook of the demo, so
 * that the last lines would be lost. Public, because the platform makes the instance.
 */
public final class DemoLogManager extends LogManager {

  private static volatile boolean keptOpen;

  /** Makes the log manager; the platform does. */
  public DemoLogManager() {}

  /** Leaves all handlers open from now on; each record is flushed when it is published. */
  static void keepOpen() {
    keptOpen = true;
  }

  @Override
  public void reset() {
    if (!keptOpen) {
      super.reset();
    }
  }
}

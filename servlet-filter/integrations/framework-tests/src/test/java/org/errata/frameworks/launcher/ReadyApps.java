package org.errata.frameworks.launcher;

import java.io.IOException;

/** Tells the tests on which port a container listens, and waits for their end. */
final class ReadyApps {

  private ReadyApps() {}

  static void sayAndWait(int port) throws IOException {
    System.out.println("ready " + port);
    System.out.flush();
    while (System.in.read() >= 0) {
      // input has no meaning; only its end has
    }
  }
}

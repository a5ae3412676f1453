package org.errata.servlet.launcher;

import java.io.IOException;

/** What the launchers have in common: say where they listen, and live as long as the tests do. */
final class Ready {

  private Ready() {}

  /** Returns when the tests close standard input, or end in whatever way. */
  static void sayAndWait(int port) throws IOException {
    System.out.println("ready " + port);
    System.out.flush();
    while (System.in.read() >= 0) {
      // nothing is said to a container but by its end
    }
  }
}

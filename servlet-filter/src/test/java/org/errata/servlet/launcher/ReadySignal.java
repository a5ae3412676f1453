package org.errata.servlet.launcher;

import java.io.IOException;

/** Prints the port of a started container and waits until the tests end. */
final class ReadySignal {

  private ReadySignal() {}

  /** Returns when the tests close standard input, or their JVM ends. */
  static void sayAndWait(int port) throws IOException {
    System.out.println("ready " + port);
    System.out.flush();
    while (System.in.read() >= 0) {
      // input has no meaning; only its end has
    }
  }
}

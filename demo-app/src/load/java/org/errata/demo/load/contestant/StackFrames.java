package org.errata.demo.load.contestant;

/** Adds five stack frames, as an application has between the container and an exception. */
final class StackFrames {

  private static final int FRAMES = 5;

  private StackFrames() {}

  static void through(Runnable failing) {
    through(FRAMES, failing);
  }

  private static void through(int frames, Runnable failing) {
    if (frames > 1) {
      through(frames - 1, failing);
    } else {
      failing.run();
    }
  }
}

package org.errata.demo.load.contestant;

/** Five frames of an application between the container and what fails. */
final class Frames {

  private static final int FRAMES = 5;

  private Frames() {}

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

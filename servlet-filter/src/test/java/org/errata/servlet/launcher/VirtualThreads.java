package org.errata.servlet.launcher;

/** Whether requests are served by virtual threads, which needs JDK 21 or later. */
final class VirtualThreads {

  /** The system property that says so. */
  static final boolean ON = Boolean.getBoolean("errata.virtualThreads");

  private VirtualThreads() {}
}

package org.errata.servlet;

import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.runtime.ObjectMethods;

/**
 * The records whose {@code equals} was linked in this JVM. Java 17 keeps the class of the last one
 * in a static field ({@code asTypeCache} of the handle {@code OBJECT_EQ} in {@link ObjectMethods}),
 * and with it the class loader of the web application that it belongs to. Later versions keep it by
 * a soft reference.
 */
final class LinkedRecords {

  private LinkedRecords() {}

  /** Replaces the class that the platform keeps by one of its own. Never throws. */
  static void forgetLast() {
    try {
      ObjectMethods.bootstrap(
          MethodHandles.lookup(), "equals", MethodHandle.class, String.class, "");
    } catch (Throwable ignored) {
      // only memory is lost, and an application must be able to stop
    }
  }
}

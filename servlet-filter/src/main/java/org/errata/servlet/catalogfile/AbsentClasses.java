package org.errata.servlet.catalogfile;

/** The class loader of a place that has no application, so that its classes may be missing. */
final class AbsentClasses extends ClassLoader {

  /** Makes a loader that has the classes of the platform. */
  AbsentClasses() {
    super(ClassLoader.getPlatformClassLoader());
  }
}

package org.errata.demo.load;

import java.nio.file.Path;

/** Where things are, seen from the folder of this module. */
final class Folders {

  static final Path SCRIPTS = Path.of("src/load/wrk");
  static final Path WORK = Path.of("target/load");

  private Folders() {}
}

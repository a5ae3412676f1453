package org.errata.demo.load.plan;

import java.nio.file.Path;

/** Folders, relative to the folder of this module. */
public final class LoadFolders {

  /** The scripts for wrk. */
  static final Path SCRIPTS = Path.of("src/load/wrk");

  /** Temporary files. */
  public static final Path WORK = Path.of("target/load");

  private LoadFolders() {}
}

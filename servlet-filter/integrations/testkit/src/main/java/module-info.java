/** Checks for the unit tests of applications that use Errata. */
module org.errata.testing {
  requires transitive org.errata.core;
  requires org.objectweb.asm.tree.analysis;

  exports org.errata.testing;
}

/** Checks for the tests of applications that use Errata. */
module org.errata.testing {
  requires transitive org.errata.core;
  requires static transitive jakarta.servlet;
  requires org.objectweb.asm.tree.analysis;

  exports org.errata.testing;
}

package org.errata.servlet.planted.ring;

/** Six classes of one package that form a cycle, which the architecture test must find. */
record Ring(Second next) {}

record Second(Third next) {}

record Third(Fourth next) {}

record Fourth(Fifth next) {}

record Fifth(Sixth next) {}

record Sixth(Ring next) {}

package org.errata.servlet;

/** Public among the filters without being one, which the architecture test is to find. */
public final class Stray {}

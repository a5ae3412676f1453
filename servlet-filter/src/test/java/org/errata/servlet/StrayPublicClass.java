package org.errata.servlet;

/** Public without being named in web.xml or imported; the architecture test must find it. */
public final class StrayPublicClass {}

package org.errata.servlet.wire;

/** The versions of HTTP in which the tests send requests. */
public enum HttpVersion {
  HTTP_1_1,
  HTTP_2
}

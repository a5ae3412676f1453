package org.errata.jakartarest.app;

/** An exception that a mapper of the application responds to. */
public final class SoldOutException extends RuntimeException {

  private static final long serialVersionUID = 1L;
}

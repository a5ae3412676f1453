package org.errata.servlet.config;

/** A rule that a validation filter checks. */
public sealed interface ConfiguredRule permits BuiltInRule, OwnRule {}

package org.errata.jakartarest.app;

import jakarta.validation.constraints.Min;

/**
 * The body of a request.
 *
 * @param qty how many
 */
public record Order(@Min(1) int qty) {}

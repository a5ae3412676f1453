package org.errata.servlet.conformance.situation;

import java.util.List;
import java.util.function.Supplier;
import org.errata.servlet.wire.RawResponse;

/**
 * What a situation led to.
 *
 * @param response what the client received
 * @param requestId the request id that the client sent
 * @param canary a token that the application puts into every message not meant for the client
 * @param log what the container has logged since the request
 * @param notes reads what the application received
 */
public record Outcome(
    RawResponse response,
    String requestId,
    String canary,
    LogSince log,
    Supplier<List<String>> notes) {}

package org.errata.servlet.conformance;

import java.util.List;
import java.util.function.Supplier;
import org.errata.servlet.wire.Answer;

/**
 * What was seen of a situation.
 *
 * @param answer what the client got
 * @param id the id of the request, as the client gave it
 * @param canary a word that the application put into every message that is not for the client
 * @param log what the container has logged since
 * @param application what the application received
 */
record Outcome(
    Answer answer, String id, String canary, LogSince log, Supplier<List<String>> application) {}

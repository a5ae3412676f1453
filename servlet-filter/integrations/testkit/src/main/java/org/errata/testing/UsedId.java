package org.errata.testing;

import java.util.Set;

/**
 * An id that is written in code.
 *
 * @param id the id, well-formed or not
 * @param place where, in the form of stack traces
 * @param arguments the names of the arguments that follow it in the same expression
 * @param complete whether it cannot get other arguments elsewhere, as it is thrown at once
 */
record UsedId(String id, String place, Set<String> arguments, boolean complete) {}

package org.errata.usage;

import java.util.Set;

/**
 * An id that the code names.
 *
 * @param id the id, well-formed or not
 * @param place where
 * @param arguments the names of the arguments that it is given there
 * @param complete whether it is thrown with these and can get no others
 */
record UsedId(String id, String place, Set<String> arguments, boolean complete) {}

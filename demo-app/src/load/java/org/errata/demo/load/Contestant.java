package org.errata.demo.load;

/**
 * A server, and the request that it is asked again and again.
 *
 * @param name how the table calls it
 * @param server what answers
 * @param ask what is asked
 */
record Contestant(String name, Server server, Ask ask) {}

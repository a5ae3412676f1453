package org.errata.demo.load.plan;

/**
 * A server, and the request that it receives again and again.
 *
 * @param name the name in the table of results
 * @param server the server
 * @param request the request
 */
public record Contestant(String name, ServerSetup server, LoadRequest request) {}

/**
 * Checks for the tests of applications. {@link org.errata.testing.UsedIds} compares the ids and
 * arguments in compiled code with the catalogue, so that a typo fails the build. {@link
 * org.errata.testing.Leaks} makes a running application fail in every way, and looks for what no
 * client should be told in the responses; {@link org.errata.testing.CanaryFilter} is its part
 * inside the application. {@link org.errata.testing.SampleRequest} is a request for the unit test
 * of a rule.
 *
 * <pre>{@code
 * @Test
 * void no_response_tells_an_exception() throws Exception {
 *   ServletContextHandler app = new ServletContextHandler("/app");
 *   app.addFilter(ErrorHandlingFilter.class, "/*", EnumSet.of(REQUEST, ASYNC, ERROR));
 *   app.addServlet(ItemServlet.class, "/items/*");
 *   app.addFilter(CanaryFilter.class, "/*", EnumSet.of(REQUEST, FORWARD, INCLUDE, ASYNC)); // last
 *   Server server = new Server(8080);
 *   server.setHandler(app);
 *   server.start();
 *   Leaks.probe("http://localhost:8080/app").paths("/items/1", "/nowhere").check();
 * }
 * }</pre>
 *
 * <p>Values here are immutable and thread-safe; a probe is used by one thread. Nothing here takes
 * or returns null.
 */
package org.errata.testing;

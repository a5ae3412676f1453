/**
 * A plain web application that knows nothing of Errata, with every fault an application can have.
 * Its classes go to WEB-INF/classes; the tests speak to it over HTTP alone.
 */
package org.errata.servlet.webapp;

/** A web application that reads JSON with several libraries. */
package org.errata.frameworks.app.json;

/**
 * How application code answers with an entry of the catalogue without throwing anything:
 *
 * <pre>{@code
 * Errors.send(request, response, Raised.of("tax-type-not-found").with("taxType", taxType));
 * }</pre>
 *
 * <p>Where throwing is as good, {@link org.errata.report.ErrataException} does it.
 */
package org.errata.servlet.raise;

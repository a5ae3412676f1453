/**
 * What {@code RequestValidationFilter} is made of: the request as rules see it, the beginning of
 * its body, which a rule may read into a buffer, and the replay of that body to the application.
 *
 * <p>Internal: not exported by the module.
 */
package org.errata.servlet.validation;

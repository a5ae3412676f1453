/** A web application that validates with Jakarta Validation. */
package org.errata.frameworks.app.validation;

/** Tests with the exceptions of frameworks, in web applications that have these frameworks. */
package org.errata.frameworks;

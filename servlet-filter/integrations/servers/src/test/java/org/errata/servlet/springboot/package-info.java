/**
 * The conformance application in Spring Boot. It is compiled against Spring Boot 3 and runs with 4
 * too.
 */
package org.errata.servlet.springboot;

/** The applications of the tests; they compile and run with Spring Boot 3.5 and 4. */
package org.errata.spring.app;

/**
 * Errata in a Spring Boot application, without any code of the application: {@link
 * org.errata.spring.ErrataAutoConfiguration} registers the filters and the servlet of the reference
 * pages, {@link org.errata.spring.ErrataProperties} are their parameters, and {@link
 * org.errata.spring.ErrataWebMvcAutoConfiguration} hands exceptions of Spring MVC over to Errata.
 * Compiled against Spring Boot 3.5, and used with 4.0 and 4.1 too: what one of them lacks, or has
 * under another name, is not used.
 */
package org.errata.spring;

/** The Spring Boot contestants of the load benchmark. */
package org.errata.demo.load.spring;

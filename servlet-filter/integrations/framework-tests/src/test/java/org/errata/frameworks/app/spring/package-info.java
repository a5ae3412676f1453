/** A web application that is made with Spring MVC. */
package org.errata.frameworks.app.spring;

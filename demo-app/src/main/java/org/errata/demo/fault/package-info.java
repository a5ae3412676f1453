/** Servlets that fail, each in its own way and at its own path. */
package org.errata.demo.fault;

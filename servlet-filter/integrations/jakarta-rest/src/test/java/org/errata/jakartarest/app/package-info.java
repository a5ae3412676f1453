/** The applications of Jakarta REST that the tests deploy. */
package org.errata.jakartarest.app;

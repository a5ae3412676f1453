/**
 * HTTP/1.1 as bytes on a socket: requests exactly as a test writes them, answers exactly as they
 * come, and whether they came whole. Client libraries would repair the one and hide the other.
 */
package org.errata.servlet.wire;

/**
 * What Errata promises, situation by situation, on every container: requests as bytes, answers to
 * the byte. Situations are rows of tables; their names say what is special about the request.
 */
package org.errata.servlet.behaviour;

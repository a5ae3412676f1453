/** Everything that can go wrong in an application, each on a path of its own. */
package org.errata.demo.fault;

/** Starts the servers of the load benchmark, sends the requests with wrk, and measures. */
package org.errata.demo.load.run;

/** What the load benchmark compares: parts, contestants, servers, requests and settings. */
package org.errata.demo.load.plan;

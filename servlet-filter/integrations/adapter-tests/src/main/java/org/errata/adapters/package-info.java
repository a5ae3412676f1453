/**
 * Requests that containers refuse before any filter runs, and a client that sends them as they are.
 */
package org.errata.adapters;

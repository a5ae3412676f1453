/** Parts of an application that use extension points and libraries, some with faults. */
package org.errata.servlet.conformance.app.deployment;

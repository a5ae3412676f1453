/**
 * What has gone wrong in this request. A {@link org.errata.report.Finding} is a catalogue entry
 * seen in one request; a {@link org.errata.report.Report} gathers the findings that one failed
 * request is answered with, under the {@link org.errata.report.RequestId} that its answer and the
 * log share. Application code raises entries with {@link org.errata.report.ErrataException}.
 *
 * <p>What a finding holds, the client may see. What only the log may hold, an exception, is never
 * part of one. Everything here is immutable and thread-safe; nothing here takes or returns null.
 */
package org.errata.report;

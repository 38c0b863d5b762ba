// SPDX-License-Identifier: Apache-2.0
package dev.mizan.suite.pay.fact;

/** What a terminal told of a batch when it was compared. */
public enum TerminalHeard {
    /** Each request: one that is missing is named. */
    REQUESTS,
    /** Sums and a count alone; telling them closed its batch. */
    TOTALS,
    /** It was not asked, or did not answer. */
    NOTHING
}

// SPDX-License-Identifier: Apache-2.0
package dev.mizan.testkit.tck.payment;

/** What the line to the terminal or its host does. */
public enum Line {
    GOOD,
    /** Nobody can be reached; no byte leaves. */
    DOWN,
    /** Requests leave and never arrive. */
    REQUESTS_LOST,
    /** Requests arrive; their answers do not. */
    ANSWERS_LOST,
    /** Requests arrive; what comes back means nothing. */
    RUBBISH
}

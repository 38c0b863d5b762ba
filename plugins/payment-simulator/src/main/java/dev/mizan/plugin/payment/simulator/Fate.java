// SPDX-License-Identifier: Apache-2.0
package dev.mizan.plugin.payment.simulator;

/** What becomes of one message between till and bank. */
public enum Fate {
    /** It arrives, and so does the answer. */
    THROUGH,
    /** It arrives twice. */
    TWICE,
    /** It never arrives. */
    REQUEST_LOST,
    /** It arrives; the answer does not. */
    ANSWER_LOST,
    /** It arrives after the till stopped waiting; the answer comes as a notification. */
    LATE
}

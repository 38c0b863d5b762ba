// SPDX-License-Identifier: Apache-2.0
package dev.mizan.testkit.tck.device;

/** What a kit does to a device between its calls. */
public enum Fault {
    /** It is well again. */
    NONE,
    /** It takes what is sent and answers nothing. */
    SILENT,
    /** It answers late, within half a second. */
    SLOW,
    /** It is pulled out: reading and writing fail. */
    UNPLUGGED,
    /** It answers rubbish. */
    GARBAGE,
    /** No paper is left. */
    NO_PAPER,
    /** The connection was dropped while nothing was sent; a new one is taken. */
    STALE
}

// SPDX-License-Identifier: Apache-2.0
package dev.mizan.testkit.fake;

/** What goes wrong with a commit of a {@link FaultyStore}. */
public enum Fault {
    /** It fails and nothing is written; the caller can not know that. */
    FAIL_BEFORE_WRITE,
    /** It is written, and then fails: the receipt is never given. */
    FAIL_AFTER_WRITE,
    /** The disk is full; nothing is written, for certain. */
    DISK_FULL,
    /** It is answered that another had moved the lane, as if one had come in between; nothing is written. */
    STALE,
    /** It is answered that the till has a newer epoch; nothing is written. */
    FENCED
}

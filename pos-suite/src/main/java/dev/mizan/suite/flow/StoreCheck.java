// SPDX-License-Identifier: Apache-2.0
package dev.mizan.suite.flow;

/** When all that the store keeps is read and checked, byte by byte. */
public enum StoreCheck {
    /** After each close of a till: the day is written by then, and nobody waits. It may take minutes on a long log. */
    AT_CLOSE,
    /** Only by {@link Flows#verify()}: for a host with a time of its own for it. */
    WHEN_ASKED
}

// SPDX-License-Identifier: Apache-2.0
package dev.mizan.suite.exchange;

/** What an import does with a file that has bad rows. */
public enum BadRows {
    /** Nothing of the file is written. */
    REFUSE_ALL,
    /** The good rows are written, the bad ones are reported. */
    TAKE_THE_GOOD
}

// SPDX-License-Identifier: Apache-2.0
package dev.mizan.ledger.journal;

/**
 * Whether the journal is still what was booked.
 *
 * @param checked how many entries were found sound before it stopped
 * @param altered the number of the first altered entry, from 0, or -1; where only a link of the chain tells it, the first
 *     of its block of 1,024
 * @param id of that entry, or empty where it is gone
 */
public record Verification(int checked, int altered, String id) {
    static Verification sound(int entries) {
        return new Verification(entries, -1, "");
    }

    /** Whether nothing was altered. */
    public boolean sound() {
        return altered < 0;
    }
}

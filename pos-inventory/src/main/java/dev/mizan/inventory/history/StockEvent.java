// SPDX-License-Identifier: Apache-2.0
package dev.mizan.inventory.history;

import java.time.Instant;

/**
 * Goods of one item came, left or came back at one place.
 *
 * @param reference names it: told twice it counts once; of two at one moment the smaller reference is first
 * @param at when it happened, whenever it was told
 * @param steps of the item's unit, above zero
 * @param minor what a receipt cost, in minor units, zero or more; 0 for the others
 * @param of the event whose goods come back; empty for the others
 */
public record StockEvent(String reference, Instant at, Kind kind, long steps, long minor, String of) {
    /** What happened. */
    public enum Kind {
        /** Goods came in at a cost. */
        RECEIPT,
        /** Goods left: sold, used up, or sent back to the supplier; they cost what the valuation says. */
        ISSUE,
        /** Goods that had left came back at what they had cost. */
        RETURN
    }

    public StockEvent {
        if (steps < 1 || minor < 0 || reference.isEmpty() || (kind == Kind.RETURN) == of.isEmpty()) {
            throw new IllegalArgumentException("no stock event: " + kind + " " + reference + " of " + steps + " steps, "
                    + minor + " minor units, returning \"" + of + "\"");
        }
    }

    public static StockEvent receipt(String reference, Instant at, long steps, long minor) {
        return new StockEvent(reference, at, Kind.RECEIPT, steps, minor, "");
    }

    public static StockEvent issue(String reference, Instant at, long steps) {
        return new StockEvent(reference, at, Kind.ISSUE, steps, 0, "");
    }

    public static StockEvent comeBack(String reference, Instant at, String of, long steps) {
        return new StockEvent(reference, at, Kind.RETURN, steps, 0, of);
    }
}

// SPDX-License-Identifier: Apache-2.0
package dev.mizan.laws.sim;

import java.util.List;

/** One thing that happens in a shop. Items and earlier sales are named by numbers that are taken modulo what there is. */
public sealed interface Act {
    /**
     * Goods are sold for cash.
     *
     * @param picks at least one
     * @param over what is handed over beyond the total, in minor units
     */
    record Sell(List<Pick> picks, long over) implements Act {
        public Sell {
            picks = List.copyOf(picks);
        }
    }

    /**
     * Goods are sold by card: begun, then completed or given up.
     *
     * @param completed whether the card is approved
     */
    record SellByCard(List<Pick> picks, boolean completed) implements Act {
        public SellByCard {
            picks = List.copyOf(picks);
        }
    }

    /** Pieces of a line of an earlier sale come back. */
    record TakeBack(int sale, int line, int pieces) implements Act {}

    /** Goods come back without a receipt. */
    record TakeBackUnproven(Pick pick) implements Act {}

    /**
     * A delivery.
     *
     * @param cost of all its pieces, in minor units
     */
    record Deliver(Pick pick, long cost) implements Act {}

    /** A count finds more, or less. */
    record Count(int item, int pieces) implements Act {}

    /** Cash goes to the safe, or comes from it where negative, in minor units. */
    record MoveCash(long minor) implements Act {}

    /**
     * The till is closed and opened again.
     *
     * @param miscount what is counted beyond what is there, in minor units
     */
    record Night(long miscount) implements Act {}

    /** So many pieces of an item, at least one. */
    record Pick(int item, int pieces) {}
}

// SPDX-License-Identifier: Apache-2.0
package dev.mizan.core.promotion.internal;

import dev.mizan.spi.value.Currency;
import dev.mizan.spi.value.Unit;
import org.jspecify.annotations.Nullable;

/**
 * What the last run of deals began with. Deals that look at nothing but goods that they name, and have no limits, give the
 * same again to the same cart, so that a scan of anything else need not settle them anew.
 */
final class Recall {
    private @Nullable RuleIndex index;
    private @Nullable Currency currency;
    private int entries;
    private int[] entry = new int[8];
    private int size;
    private Stand[] stand = new Stand[8];
    private Unit[] sold = new Unit[8];
    private int[] flags = new int[8];
    private long[] number = new long[6 * 8];

    void forget() {
        index = null;
    }

    /** Whether a run that begins so began so the last time; else it is noted. */
    boolean isSame(RuleIndex by, Currency in, Candidates candidates, Cart cart) {
        boolean same = index == by
                && in.equals(currency)
                && entries == candidates.size()
                && size == cart.size
                && sameEntries(candidates);
        for (int kind = 0; same && kind < size; kind++) {
            same = sameKind(cart, kind);
        }
        if (!same) {
            note(by, in, candidates, cart);
        }
        return same;
    }

    private boolean sameEntries(Candidates candidates) {
        for (int i = 0; i < entries; i++) {
            if (entry[i] != candidates.get(i)) {
                return false;
            }
        }
        return true;
    }

    private boolean sameKind(Cart cart, int kind) {
        int at = 6 * kind;
        return stand[kind] == cart.stand[kind]
                && sold[kind].equals(cart.sold[kind])
                && flags[kind] == cart.flags[kind]
                && number[at] == cart.band[kind]
                && number[at + 1] == cart.price[kind]
                && number[at + 2] == cart.soldSteps[kind]
                && number[at + 3] == cart.steps[kind]
                && number[at + 4] == cart.scale[kind]
                && number[at + 5] == cart.original[kind];
    }

    private void note(RuleIndex by, Currency in, Candidates candidates, Cart cart) {
        index = by;
        currency = in;
        entries = candidates.size();
        entry = entry.length < entries ? new int[2 * entries] : entry;
        for (int i = 0; i < entries; i++) {
            entry[i] = candidates.get(i);
        }
        size = cart.size;
        if (stand.length < size) {
            stand = new Stand[2 * size];
            sold = new Unit[2 * size];
            flags = new int[2 * size];
            number = new long[12 * size];
        }
        System.arraycopy(cart.stand, 0, stand, 0, size);
        System.arraycopy(cart.sold, 0, sold, 0, size);
        System.arraycopy(cart.flags, 0, flags, 0, size);
        for (int kind = 0; kind < size; kind++) {
            noteNumbers(cart, kind, 6 * kind);
        }
    }

    private void noteNumbers(Cart cart, int kind, int at) {
        number[at] = cart.band[kind];
        number[at + 1] = cart.price[kind];
        number[at + 2] = cart.soldSteps[kind];
        number[at + 3] = cart.steps[kind];
        number[at + 4] = cart.scale[kind];
        number[at + 5] = cart.original[kind];
    }
}

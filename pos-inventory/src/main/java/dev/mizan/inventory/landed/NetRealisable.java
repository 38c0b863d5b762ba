// SPDX-License-Identifier: Apache-2.0
package dev.mizan.inventory.landed;

import dev.mizan.spi.value.Money;

/**
 * Stock is worth the lower of its cost and what can be got for it (IAS 2.28 to 2.33): 50 at 10.00 that bring 7.50 each are
 * written down by 125.00; where they bring more again, no more is written up than was written down.
 *
 * @param cost of all of it
 * @param writtenDown what was written down before, zero or more
 */
public record NetRealisable(Money cost, Money writtenDown) {
    public NetRealisable {
        if (cost.isNegative() || writtenDown.isNegative() || writtenDown.compareTo(cost) > 0) {
            throw new IllegalArgumentException("a write-down of " + writtenDown + " on a cost of " + cost);
        }
    }

    /** What is to be written down now; below zero what is written up again. */
    public Money change(Money realisable) {
        Money floor = realisable.isNegative() ? Money.zero(cost.currency()) : realisable;
        Money needed = cost.compareTo(floor) > 0 ? cost.minus(floor) : Money.zero(cost.currency());
        return needed.minus(writtenDown);
    }

    /** The stock after it. */
    public NetRealisable at(Money realisable) {
        return new NetRealisable(cost, writtenDown.plus(change(realisable)));
    }

    /** What it stands in the books at. */
    public Money carrying() {
        return cost.minus(writtenDown);
    }
}

// SPDX-License-Identifier: Apache-2.0
package dev.mizan.core.scan;

import dev.mizan.core.catalog.Item;
import dev.mizan.spi.value.Quantity;
import dev.mizan.spi.value.Rounding;

/** What a label or symbol says in its unit, in the unit that the item is sold in. */
final class Weights {
    private Weights() {}

    /** In the item's unit where that measures the same thing, half up to its step; else as it is. */
    static Quantity in(Item item, Quantity printed) {
        boolean same = item.unit().dimension() == printed.unit().dimension();
        return same && !item.soldIn(printed.unit()) ? printed.in(item.unit(), Rounding.HALF_UP) : printed;
    }
}

// SPDX-License-Identifier: Apache-2.0
package dev.mizan.core.scan;

import dev.mizan.core.catalog.Item;
import dev.mizan.core.scan.gs1.ElementString;
import dev.mizan.core.scan.label.LabelRead;
import dev.mizan.spi.value.Quantity;
import java.util.Optional;

/**
 * What was scanned.
 *
 * @param item may be sold on the day that was asked for
 * @param quantity what the scan adds, in a unit in which the item is sold; of a label that tells a price, one
 * @param label of a scale, where it was one
 * @param elements what a GS1 symbol said beside the item: lot, serial, expiry
 */
public record Scanned(Item item, Quantity quantity, Optional<LabelRead> label, Optional<ElementString> elements) {
    /** A plain code. */
    public Scanned(Item item, Quantity quantity) {
        this(item, quantity, Optional.empty(), Optional.empty());
    }

    /** The same scanned so many times: a cashier's "3 x". */
    public Scanned times(long count) {
        return new Scanned(item, quantity.times(count), label, elements);
    }

    Scanned with(LabelRead read) {
        return new Scanned(item, quantity, Optional.of(read), elements);
    }

    Scanned with(ElementString read) {
        return new Scanned(item, quantity, label, Optional.of(read));
    }
}

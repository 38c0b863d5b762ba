// SPDX-License-Identifier: Apache-2.0
package dev.mizan.suite.shelf;

import dev.mizan.core.catalog.Item;
import dev.mizan.core.pricing.shelf.ShelfLabel;
import dev.mizan.hardware.receipt.label.Label;

/** How a shelf label looks on paper; {@link ShelfDesign} is one, a shop may have its own. Pure, for use by any thread. */
@FunctionalInterface
public interface LabelDesign {
    /** The label that is printed, one copy of it. */
    Label of(ShelfLabel label, Item item);
}

// SPDX-License-Identifier: Apache-2.0
package dev.mizan.suite.despatch;

import dev.mizan.inventory.despatch.DespatchBook;
import dev.mizan.inventory.despatch.DespatchFact;
import dev.mizan.suite.flow.BookFold;

/** The pallets that are on their way. */
public final class DespatchFold extends BookFold<DespatchFact, DespatchBook> {
    /** Nothing is on its way. */
    public DespatchFold() {
        super(
                "despatches",
                1,
                DespatchFact.TYPES,
                DespatchFact.class,
                new DespatchBook(),
                new Form<>(DespatchBook::apply, DespatchBook::write, DespatchBook::read));
    }
}

// SPDX-License-Identifier: Apache-2.0
package dev.mizan.suite.projection;

import dev.mizan.core.pricing.shelf.LabelBook;
import dev.mizan.core.pricing.shelf.LabelFact;
import dev.mizan.suite.flow.BookFold;

/** What hangs on the shelves of the stores, and who is about to change it. */
public final class ShelfFold extends BookFold<LabelFact, LabelBook> {
    /** No label hangs. */
    public ShelfFold() {
        super(
                "labels",
                1,
                LabelFact.TYPES,
                LabelFact.class,
                new LabelBook(),
                new Form<>(LabelBook::apply, LabelBook::write, LabelBook::read));
    }
}

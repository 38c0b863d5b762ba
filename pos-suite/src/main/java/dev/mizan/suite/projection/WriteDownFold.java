// SPDX-License-Identifier: Apache-2.0
package dev.mizan.suite.projection;

import dev.mizan.inventory.worth.StockWrittenDown;
import dev.mizan.inventory.worth.WriteDownBook;
import dev.mizan.suite.flow.BookFold;
import java.util.Set;

/** What of each item is written down below its cost. */
public final class WriteDownFold extends BookFold<StockWrittenDown, WriteDownBook> {
    /** Nothing is written down. */
    public WriteDownFold() {
        super(
                "write-downs",
                1,
                Set.of(StockWrittenDown.TYPE),
                StockWrittenDown.class,
                new WriteDownBook(),
                new Form<>(WriteDownBook::apply, WriteDownBook::write, WriteDownBook::read));
    }
}

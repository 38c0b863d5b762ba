// SPDX-License-Identifier: Apache-2.0
package dev.mizan.suite.projection;

import dev.mizan.inventory.dropship.DropShipBook;
import dev.mizan.inventory.dropship.DropShipFact;
import dev.mizan.suite.flow.BookFold;

/** Which items suppliers send to customers, and which of their orders fulfil which sale. */
public final class DropShipFold extends BookFold<DropShipFact, DropShipBook> {
    /** The shop sends everything itself. */
    public DropShipFold() {
        super(
                "drop-ships",
                1,
                DropShipFact.TYPES,
                DropShipFact.class,
                new DropShipBook(),
                new Form<>(DropShipBook::apply, DropShipBook::write, DropShipBook::read));
    }
}

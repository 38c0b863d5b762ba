// SPDX-License-Identifier: Apache-2.0
package dev.mizan.suite.projection;

import dev.mizan.inventory.owner.OwnerBook;
import dev.mizan.inventory.owner.OwnerFact;
import dev.mizan.suite.flow.BookFold;

/** Whose goods lie in the shop, and what their owners are owed. */
public final class OwnerFold extends BookFold<OwnerFact, OwnerBook> {
    /** All goods are the shop's own. */
    public OwnerFold() {
        super(
                "owners",
                1,
                OwnerFact.TYPES,
                OwnerFact.class,
                new OwnerBook(),
                new Form<>(OwnerBook::apply, OwnerBook::write, OwnerBook::read));
    }
}

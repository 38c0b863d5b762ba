// SPDX-License-Identifier: Apache-2.0
package dev.mizan.suite.projection;

import dev.mizan.inventory.rebate.RebateBook;
import dev.mizan.inventory.rebate.RebateFact;
import dev.mizan.suite.flow.BookFold;

/** Rebates that are agreed with suppliers, and those that they owe. */
public final class RebateFold extends BookFold<RebateFact, RebateBook> {
    /** Nothing is agreed. */
    public RebateFold() {
        super(
                "rebates",
                1,
                RebateFact.TYPES,
                RebateFact.class,
                new RebateBook(),
                new Form<>(RebateBook::apply, RebateBook::write, RebateBook::read));
    }
}

// SPDX-License-Identifier: Apache-2.0
package dev.mizan.suite.owner;

import dev.mizan.core.bill.SoldLine;
import dev.mizan.inventory.owner.Agreement;
import dev.mizan.inventory.owner.OwedLine;
import dev.mizan.inventory.owner.OwedShare;
import dev.mizan.spi.value.Rounding;
import dev.mizan.suite.flow.Reading;
import dev.mizan.suite.projection.StockFold;

/** What the flows about owners have in common. */
final class Owing {
    private Owing() {}

    /** What a sold line makes owed; what lies nowhere, such as phone credit, is counted as it is sold. */
    static OwedLine sold(Reading reading, Agreement of, int line, SoldLine sold) {
        long goods = reading.state(StockFold.class)
                .book()
                .kept(sold.item())
                .map(kept -> sold.quantity().in(kept.unit(), Rounding.HALF_UP).steps())
                .orElse(sold.quantity().steps());
        return OwedShare.sold(of, line, goods, sold.quantity().steps(), sold.net(), sold.tax());
    }
}

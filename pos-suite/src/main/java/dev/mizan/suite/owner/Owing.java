// SPDX-License-Identifier: Apache-2.0
package dev.mizan.suite.owner;

import dev.mizan.core.bill.SoldLine;
import dev.mizan.inventory.owner.Agreement;
import dev.mizan.inventory.owner.OwedLine;
import dev.mizan.inventory.owner.OwedShare;
import dev.mizan.spi.value.Rounding;
import dev.mizan.spi.value.Unit;
import dev.mizan.suite.flow.Reading;
import dev.mizan.suite.projection.StockFold;

/** What the flows about owners have in common. */
final class Owing {
    private Owing() {}

    /** What a sold line makes owed. */
    static OwedLine sold(Reading reading, Agreement of, int line, SoldLine sold) {
        Unit unit = reading.state(StockFold.class)
                .book()
                .kept(sold.item())
                .orElseThrow()
                .unit();
        long goods = sold.quantity().in(unit, Rounding.HALF_UP).steps();
        return OwedShare.sold(of, line, goods, sold.quantity().steps(), sold.net(), sold.tax());
    }
}

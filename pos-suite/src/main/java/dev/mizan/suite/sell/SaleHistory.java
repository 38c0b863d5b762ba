// SPDX-License-Identifier: Apache-2.0
package dev.mizan.suite.sell;

import dev.mizan.core.sale.GoodsReturned;
import dev.mizan.core.sale.Returnable;
import dev.mizan.core.sale.SaleCompleted;
import dev.mizan.inventory.kit.KitsSold;
import dev.mizan.inventory.movement.StockIssued;
import dev.mizan.spi.fact.Fact;
import dev.mizan.spi.id.DocumentId;
import dev.mizan.spi.outcome.Outcome;
import dev.mizan.spi.store.Expected;
import dev.mizan.suite.flow.FlowReason;
import dev.mizan.suite.flow.Reading;
import dev.mizan.suite.flow.Recorded;
import java.util.List;

/**
 * A closed sale and all that came of it, read back from the log.
 *
 * @param key the stream of its returns, at the version that was read
 */
record SaleHistory(Sale sale, Expected key, List<Fact> since) {

    static Outcome<SaleHistory> read(Reading reading, DocumentId id) {
        Recorded recorded = reading.document(id)
                .filter(batch -> batch.fact(SaleCompleted.class).isPresent())
                .orElse(null);
        if (recorded == null) {
            return Outcome.refused(FlowReason.NOT_FOUND, "document", id);
        }
        Expected key = reading.expected(Returnable.key(id));
        List<Fact> since = reading.stream(key.stream()).stream()
                .flatMap(batch -> batch.facts().stream())
                .toList();
        return Outcome.done(new SaleHistory(Sale.of(recorded), key, since));
    }

    /** What of it can still come back. */
    Returnable returnable() {
        Returnable left = Returnable.of(sale.id(), sale.fact());
        for (Fact fact : since) {
            left = left.after(fact);
        }
        return left;
    }

    /** What its goods had cost. */
    IssuedGoods issuedGoods() {
        List<GoodsReturned> returns = since.stream()
                .filter(GoodsReturned.class::isInstance)
                .map(GoodsReturned.class::cast)
                .toList();
        return IssuedGoods.of(
                sale.fact(),
                sale.recorded().fact(StockIssued.class),
                sale.recorded().fact(KitsSold.class),
                returns);
    }
}

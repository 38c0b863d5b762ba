// SPDX-License-Identifier: Apache-2.0
package dev.mizan.suite.landed;

import dev.mizan.inventory.buying.ChargesBill;
import dev.mizan.inventory.buying.Charging;
import dev.mizan.inventory.movement.Column;
import dev.mizan.inventory.movement.StockRevalued;
import dev.mizan.inventory.purchase.GoodsCharged;
import dev.mizan.inventory.stock.StockBook;
import dev.mizan.inventory.stock.Storekeeper;
import dev.mizan.inventory.supplier.Supplier;
import dev.mizan.spi.fact.Fact;
import dev.mizan.spi.outcome.Outcome;
import dev.mizan.spi.value.Money;
import dev.mizan.suite.flow.Decision;
import dev.mizan.suite.flow.Flow;
import dev.mizan.suite.flow.Reading;
import dev.mizan.suite.flow.Recorded;
import dev.mizan.suite.posting.PurchasePosting;
import dev.mizan.suite.projection.PurchaseFold;
import dev.mizan.suite.projection.StockFold;
import java.util.ArrayList;
import java.util.List;

/**
 * Books a bill for freight, duty and the like: each place's stock, what is on its way, the cost of goods sold and what is
 * owed, in one commit. The log up to now was followed before, beside the writer; here only what came since.
 */
record ChargeGoods(Storekeeper keeper, ChargesBill bill, ChargedReceipts receipts) implements Flow<GoodsCharged> {
    @Override
    public Outcome<Decision> decide(Reading reading) {
        PurchaseFold purchases = reading.state(PurchaseFold.class);
        return new Charging(purchases.book(), purchases.suppliers())
                .sender(bill)
                .then(sender -> charged(reading, sender));
    }

    private Outcome<Decision> charged(Reading reading, Supplier sender) {
        ChargedParts parts = receipts.parts(reading);
        GoodsCharged charged = fact(sender, parts.sums());
        return revalued(keeper, reading, parts.revalued())
                .then(revalued -> PurchasePosting.of(charged)
                        .decide(reading, reading.times())
                        .map(posted -> Decision.posted(reading.times(), charged, revalued, parts.others(), posted)));
    }

    /** What lies somewhere is worth more or less; refused where the goods would be worth less than nothing. */
    static Outcome<List<Fact>> revalued(Storekeeper keeper, Reading reading, List<StockRevalued> asked) {
        StockBook book = reading.state(StockFold.class).book();
        List<Fact> facts = new ArrayList<>();
        for (StockRevalued each : asked) {
            Outcome<StockRevalued> may = keeper.revalue(book, each);
            if (!may.isDone()) {
                return may.map(never -> facts);
            }
            facts.add(each);
        }
        return Outcome.done(facts);
    }

    private GoodsCharged fact(Supplier sender, GoodsCharged.Parts parts) {
        Money tax = bill.credit() ? bill.tax().negated() : bill.tax();
        return new GoodsCharged(
                sender.id(),
                bill.bill(),
                bill.date(),
                bill.date().plusDays(sender.termsDays()),
                bill.charges().stream()
                        .map(it -> bill.credit() ? it.negated() : it)
                        .toList(),
                receipts.documents(),
                receipts.skus(),
                Column.of(receipts.shares()),
                parts.stock(),
                parts.transit(),
                parts.sold(),
                parts.lost(),
                parts.variance(),
                tax);
    }

    @Override
    public GoodsCharged answer(Recorded recorded) {
        return recorded.fact(GoodsCharged.class)
                .orElseThrow(() -> new IllegalArgumentException("nothing was charged: " + recorded.document()));
    }
}

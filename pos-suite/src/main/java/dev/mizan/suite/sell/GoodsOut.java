// SPDX-License-Identifier: Apache-2.0
package dev.mizan.suite.sell;

import dev.mizan.core.bill.Bill;
import dev.mizan.core.sale.SaleCompleted;
import dev.mizan.inventory.hold.GoodsHoldEnded;
import dev.mizan.inventory.hold.HoldBook;
import dev.mizan.inventory.movement.PlaceId;
import dev.mizan.inventory.movement.StockIssued;
import dev.mizan.inventory.stock.GoodsIssue;
import dev.mizan.inventory.stock.Holds;
import dev.mizan.inventory.stock.Storekeeper;
import dev.mizan.spi.fact.Fact;
import dev.mizan.spi.outcome.Outcome;
import dev.mizan.suite.flow.Decision;
import dev.mizan.suite.posting.SalePosting;
import dev.mizan.suite.projection.PromiseFold;
import dev.mizan.suite.projection.StockFold;
import dev.mizan.suite.till.AtTill;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The rest of a sale once it is decided: goods leave the stock, kits as their components, and all of it is posted. */
public record GoodsOut(AtTill till, Terms terms) {
    private record Left(Optional<StockIssued> issued, List<Fact> facts) {}

    Outcome<Decision> with(SaleCompleted sale, Uses uses) {
        return with(sale, uses, List.of());
    }

    /**
     * The same of a sale that was prepaid.
     *
     * @param prepaid what each prepayment was for
     */
    public Outcome<Decision> with(SaleCompleted sale, Uses uses, List<Bill> prepaid) {
        return issue(sale.bill())
                .then(left -> SalePosting.of(sale, left.issued(), prepaid)
                        .decide(till.reading(), till.times())
                        .map(posted -> Decision.posted(till.times(), sale, uses.facts(), left.facts(), posted)
                                .withKeys(uses.keys())));
    }

    private Outcome<Left> issue(Bill bill) {
        return SoldGoods.of(till.reading(), bill).then(goods -> {
            if (goods.lines().isEmpty()) {
                return Outcome.done(new Left(Optional.empty(), List.of()));
            }
            PlaceId place = PlaceId.of(till.reading().at().path().store());
            return keeper().issue(till.reading().state(StockFold.class).book(), GoodsIssue.at(place, goods.lines()))
                    .map(issued -> new Left(
                            Optional.of(issued),
                            Stream.<Fact>concat(Stream.of(issued), Stream.concat(goods.kits().stream(), collected()))
                                    .toList()));
        });
    }

    /** Who gives the goods out: what others are promised is not free, where a lack of stock is refused. */
    private Storekeeper keeper() {
        Instant now = till.reading().now();
        Holds holds = holds().holds(now, terms.collects());
        return new Storekeeper(terms.keeper().policy(), holds);
    }

    private Stream<Fact> collected() {
        Instant now = till.reading().now();
        return terms.collects().stream()
                .filter(it -> holds().live(it, now).isDone())
                .map(it -> new GoodsHoldEnded(it, GoodsHoldEnded.How.CONFIRMED));
    }

    private HoldBook holds() {
        return till.reading().state(PromiseFold.class).holds();
    }
}

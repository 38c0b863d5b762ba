// SPDX-License-Identifier: Apache-2.0
package dev.mizan.suite.sell;

import dev.mizan.core.bill.SoldLine;
import dev.mizan.core.promotion.PromotionId;
import dev.mizan.core.promotion.redeem.Draw;
import dev.mizan.core.promotion.redeem.GivingBack;
import dev.mizan.core.promotion.redeem.LimitsGivenBack;
import dev.mizan.core.promotion.redeem.LimitsSpent;
import dev.mizan.core.promotion.redeem.Move;
import dev.mizan.core.sale.CheckoutId;
import dev.mizan.core.sale.ClawedBack;
import dev.mizan.core.sale.GoodsReturned;
import dev.mizan.core.sale.Returnable;
import dev.mizan.core.sale.ReturnedItem;
import dev.mizan.core.sale.SaleCompleted;
import dev.mizan.core.sale.SaleDebited;
import dev.mizan.core.tender.Settlement;
import dev.mizan.inventory.kit.KitsSold;
import dev.mizan.inventory.movement.StockIssued;
import dev.mizan.spi.fact.Fact;
import dev.mizan.spi.id.BatchId;
import dev.mizan.spi.id.DocumentId;
import dev.mizan.spi.outcome.Outcome;
import dev.mizan.spi.store.Expected;
import dev.mizan.suite.flow.FlowReason;
import dev.mizan.suite.flow.Reading;
import dev.mizan.suite.flow.Recorded;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A closed sale and all that came of it, read back from the log.
 *
 * @param key the stream of its returns and debit notes, at the version that was read
 * @param since the facts of that stream
 */
public record SaleHistory(Sale sale, Expected key, List<Fact> since) {
    public SaleHistory {
        since = List.copyOf(since);
    }

    /** The sale of this place in the log; refused where there is none. */
    public static Outcome<SaleHistory> read(Reading reading, DocumentId id) {
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

    /** How it was paid, and what it was charged more at the till. */
    public List<Settlement> settlements() {
        return Stream.concat(
                        Stream.of(sale.fact().settlement()),
                        since.stream()
                                .filter(SaleDebited.class::isInstance)
                                .flatMap(fact -> ((SaleDebited) fact).settlement().stream()))
                .toList();
    }

    /** What a purchase used of limits when its tenders were begun. */
    static Optional<LimitsSpent> begun(Reading reading, CheckoutId checkout) {
        return reading.written(new BatchId(checkout.value())).flatMap(batch -> batch.fact(LimitsSpent.class));
    }

    /** What a return gives back of what the sale used. */
    Uses givenBack(Reading reading, GoodsReturned back, Draw draw) {
        List<Move> spent = sale.recorded()
                .fact(LimitsSpent.class)
                .or(() -> sale.fact().checkout().flatMap(checkout -> begun(reading, checkout)))
                .map(LimitsSpent::moves)
                .orElse(List.of());
        if (spent.isEmpty()) {
            return Uses.NONE;
        }
        List<Move> before = since.stream()
                .filter(LimitsGivenBack.class::isInstance)
                .flatMap(fact -> ((LimitsGivenBack) fact).moves().stream())
                .toList();
        Map<PromotionId, Long> discounts = new HashMap<>();
        for (SoldLine line : back.bill().lines()) {
            line.discounts().forEach(it -> discounts.merge(it.promotion(), it.amount(), Long::sum));
        }
        boolean last = returnable().after(back).isAllBack();
        return Uses.givenBack(
                new GivingBack(spent, before, draw), it -> it.returned(last, discounts), Uses.meters(reading));
    }

    /** What of it can still come back. */
    public Returnable returnable() {
        Returnable left = Returnable.of(sale.id(), sale.fact());
        for (Fact fact : since) {
            left = left.after(fact);
        }
        return left;
    }

    /** What a return pays back where a broken deal is not forgiven. */
    Outcome<ClawedBack> clawedBack(Reading reading, List<ReturnedItem> items) {
        List<ClawedBack> before = since.stream()
                .filter(ClawedBack.class::isInstance)
                .map(ClawedBack.class::cast)
                .toList();
        return ClawedBack.decide(returnable(), items, before, new KeptAlone(reading, sale));
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

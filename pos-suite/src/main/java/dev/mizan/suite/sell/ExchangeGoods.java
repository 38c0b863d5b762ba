// SPDX-License-Identifier: Apache-2.0
package dev.mizan.suite.sell;

import dev.mizan.core.bill.Bill;
import dev.mizan.core.bill.SoldLine;
import dev.mizan.core.document.DocumentKind;
import dev.mizan.core.pricing.PricedBasket;
import dev.mizan.core.sale.CheckoutId;
import dev.mizan.core.sale.ClawedBack;
import dev.mizan.core.sale.Exchanging;
import dev.mizan.core.sale.GoodsReturned;
import dev.mizan.core.sale.ReturnCause;
import dev.mizan.core.sale.ReturnedItem;
import dev.mizan.core.sale.SaleCompleted;
import dev.mizan.core.sale.SaleReason;
import dev.mizan.core.sale.TenderBegun;
import dev.mizan.core.tender.Tender;
import dev.mizan.inventory.movement.PlaceId;
import dev.mizan.inventory.stock.StockBook;
import dev.mizan.spi.fact.Fact;
import dev.mizan.spi.id.DocumentId;
import dev.mizan.spi.outcome.Outcome;
import dev.mizan.spi.store.Expected;
import dev.mizan.spi.store.StreamKey;
import dev.mizan.spi.value.Quantity;
import dev.mizan.suite.flow.Decision;
import dev.mizan.suite.flow.Flow;
import dev.mizan.suite.flow.Reading;
import dev.mizan.suite.flow.Recorded;
import dev.mizan.suite.projection.StockFold;
import dev.mizan.suite.till.AtTill;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Takes parts of a sale back and sells others in one commit: two documents with their whole amounts, nothing netted but the
 * money that is handed over. Stock leaves before it comes back, so that each side is valued as if it stood alone.
 */
public record ExchangeGoods(
        DocumentId sale,
        List<ReturnedItem> items,
        ReturnCause cause,
        Bought bought,
        List<? extends Tender> tenders,
        Terms terms)
        implements Flow<ExchangeGoods.Exchanged> {
    public ExchangeGoods {
        items = List.copyOf(items);
        tenders = List.copyOf(tenders);
    }

    /** What is sold: a basket at the prices that were told, or one whose tenders were begun. */
    public sealed interface Bought permits Priced, Begun {}

    /** For plain cash. */
    public record Priced(PricedBasket basket) implements Bought {
        public Priced {
            basket = basket.copy();
        }
    }

    /** For other tenders. */
    public record Begun(CheckoutId checkout) implements Bought {}

    /**
     * An exchange that is written: its receipt can be printed.
     *
     * @param recorded the batch, with the receipt of its commit
     */
    public record Exchanged(Recorded recorded, GoodsReturned back, SaleCompleted sale) {
        /** By which it is found again, the sale and the return alike. */
        public DocumentId id() {
            return recorded.document();
        }
    }

    private record Wanted(Bill bill, Optional<TenderBegun> begun, Uses uses) {}

    @Override
    public Outcome<Decision> decide(Reading reading) {
        return AtTill.of(reading)
                .then(till -> wanted(reading, till)
                        .then(some -> SaleHistory.read(reading, sale)
                                .then(history -> clawed(reading, history)
                                        .then(clawed -> exchanged(till, history, some, clawed)
                                                .then(both -> written(till, history, some, clawed, both))))));
    }

    private Outcome<Wanted> wanted(Reading reading, AtTill till) {
        if (bought instanceof Priced told) {
            return SaleableGoods.check(reading, CompleteSale.bill(reading, told.basket()))
                    .then(bill ->
                            terms.spent(told.basket(), till).map(uses -> new Wanted(bill, Optional.empty(), uses)));
        }
        return till.session()
                .begunSale(((Begun) bought).checkout())
                .map(begun -> new Wanted(begun.bill(), Optional.of(begun), Uses.NONE));
    }

    private Outcome<Optional<ClawedBack>> clawed(Reading reading, SaleHistory history) {
        return terms.promotions().clawsBack()
                ? history.clawedBack(reading, items).map(Optional::of)
                : Outcome.done(Optional.empty());
    }

    private Outcome<Exchanging> exchanged(AtTill till, SaleHistory history, Wanted some, Optional<ClawedBack> clawed) {
        Exchanging.Returned returned =
                new Exchanging.Returned(till.slip(DocumentKind.RETURN), history.returnable(), items, cause, clawed);
        return Exchanging.byReceipt(
                returned,
                till.slip(DocumentKind.SALE),
                some.bill(),
                some.begun(),
                tenders,
                terms.cash(some.bill().currency()));
    }

    private Outcome<Decision> written(
            AtTill till, SaleHistory history, Wanted some, Optional<ClawedBack> clawed, Exchanging both) {
        GoodsIn in = new GoodsIn(till, terms, Optional.of(history));
        var cash = both.back().refund().cash().minus(both.turned());
        return inStock(till, both)
                .then(there -> new GoodsOut(till, terms).with(both.sale(), some.uses()))
                .then(out -> in.with(both.back(), clawed, cash, 1).map(back -> together(back, out)));
    }

    /** Both documents first, then what the sale and what the return brought about. */
    private static Decision together(Decision back, Decision out) {
        List<Fact> facts = new ArrayList<>();
        facts.add(back.facts().get(0));
        facts.addAll(out.facts());
        facts.addAll(back.facts().subList(1, back.facts().size()));
        Map<StreamKey, Expected> keys = new LinkedHashMap<>();
        back.keys().forEach(it -> keys.put(it.stream(), it));
        out.keys().forEach(it -> keys.put(it.stream(), it));
        return Decision.of(back.times(), facts).withKeys(List.copyOf(keys.values()));
    }

    /** An item that is exchanged for another of its kind must be there: what comes back is not what goes out. */
    private static Outcome<Boolean> inStock(AtTill till, Exchanging both) {
        StockBook stock = till.reading().state(StockFold.class).book();
        PlaceId place = PlaceId.of(till.reading().at().path().store());
        for (SoldLine line : both.sale().bill().lines()) {
            boolean same =
                    both.back().bill().lines().stream().anyMatch(it -> it.item().equals(line.item()));
            if (same && stock.keeps(line.item())) {
                Quantity there = stock.onHand(place, line.item());
                Quantity wanted = line.quantity().in(there.unit());
                if (there.compareTo(wanted) < 0) {
                    return Outcome.refused(
                            SaleReason.EXCHANGED_FOR_ITSELF, "item", line.item(), "there", there, "wanted", wanted);
                }
            }
        }
        return Outcome.done(true);
    }

    @Override
    public Exchanged answer(Recorded recorded) {
        return new Exchanged(
                recorded, GoodsBack.of(recorded).fact(), Sale.of(recorded).fact());
    }
}

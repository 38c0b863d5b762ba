// SPDX-License-Identifier: Apache-2.0
package dev.mizan.suite.late;

import dev.mizan.inventory.correction.CorrectionReason;
import dev.mizan.inventory.correction.ReceiptCorrected;
import dev.mizan.inventory.landed.LandedReason;
import dev.mizan.inventory.movement.Movement;
import dev.mizan.inventory.purchase.Goods;
import dev.mizan.inventory.purchase.PricedGoods;
import dev.mizan.inventory.stock.GoodsIssue;
import dev.mizan.inventory.stock.GoodsReceipt;
import dev.mizan.inventory.stock.StockBook;
import dev.mizan.inventory.stock.Storekeeper;
import dev.mizan.spi.fact.Fact;
import dev.mizan.spi.id.DocumentId;
import dev.mizan.spi.outcome.Outcome;
import dev.mizan.spi.store.Expected;
import dev.mizan.spi.store.StreamKey;
import dev.mizan.spi.value.Money;
import dev.mizan.suite.buy.Buying;
import dev.mizan.suite.flow.Decision;
import dev.mizan.suite.flow.Flow;
import dev.mizan.suite.flow.Reading;
import dev.mizan.suite.flow.Recorded;
import dev.mizan.suite.landed.ReceivedGoods;
import dev.mizan.suite.posting.Posting;
import dev.mizan.suite.posting.PurchasePosting;
import dev.mizan.suite.posting.StockPosting;
import dev.mizan.suite.projection.StockFold;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Says how much came of items of a goods receipt where it told another quantity: the order, the stock and what is owed for
 * goods that are not billed, in one commit.
 *
 * @param note what it is filed under
 * @param really how much came, zero where nothing did; items that are not named came as told
 */
record CorrectReceipt(Storekeeper keeper, DocumentId receipt, String note, List<Goods> really)
        implements Flow<ReceiptCorrected> {
    CorrectReceipt {
        really = List.copyOf(really);
    }

    @Override
    public Outcome<Decision> decide(Reading reading) {
        Optional<Recorded> recorded = reading.document(receipt);
        Optional<ReceivedGoods> received = recorded.flatMap(ReceivedGoods::in);
        if (received.isEmpty()) {
            return Outcome.refused(LandedReason.UNKNOWN_RECEIPT, "receipt", receipt);
        }
        if (received.get().pieces().isPresent()) {
            return Outcome.refused(CorrectionReason.TOLD_APART, "receipt", receipt);
        }
        Expected key = reading.expected(StreamKey.of("receipt", receipt));
        List<ReceiptCorrected> earlier = reading.stream(key.stream()).stream()
                .flatMap(it -> it.fact(ReceiptCorrected.class).stream())
                .toList();
        StockBook book = reading.state(StockFold.class).book();
        ToldReceipt told = ToldReceipt.of(received.get(), recorded.orElseThrow(), earlier, book);
        return told.changes(really)
                .then(changes -> worth(reading, told, changes))
                .map(changes -> new ReceiptCorrected(note, receipt, told.order(), changes))
                .then(corrected -> moved(reading, received.get(), corrected))
                .map(decision -> decision.withKeys(List.of(key)));
    }

    private static Outcome<List<PricedGoods>> worth(Reading reading, ToldReceipt told, List<Goods> changes) {
        return told.order().isEmpty()
                ? Outcome.done(told.worth(changes))
                : new Buying.Desk(reading).delivering().correct(told.order(), changes);
    }

    private Outcome<Decision> moved(Reading reading, ReceivedGoods received, ReceiptCorrected corrected) {
        StockBook book = reading.state(StockFold.class).book();
        List<GoodsReceipt.Line> more = new ArrayList<>();
        List<GoodsIssue.Line> less = new ArrayList<>();
        Money claim = Money.zero(book.currency());
        for (PricedGoods change : corrected.changes()) {
            if (change.quantity().isPositive()) {
                more.add(new GoodsReceipt.Line(change.sku(), change.quantity(), change.worth()));
            } else {
                less.add(new GoodsIssue.Line(change.sku(), change.quantity().negated()));
                claim = claim.minus(change.worth());
            }
        }
        Money owed = claim;
        var place = received.goods().place();
        Outcome<List<Fact>> facts = Outcome.done(List.of(corrected));
        if (!less.isEmpty()) {
            facts = facts.then(all -> keeper.issue(book, GoodsIssue.at(place, less))
                    .then(issued -> posted(reading, all, issued, PurchasePosting.of(owed, issued, note), 0)));
        }
        if (!more.isEmpty()) {
            facts = facts.then(all -> keeper.receive(book, GoodsReceipt.at(place, more))
                    .then(came -> posted(reading, all, came, StockPosting.of(came, note), less.isEmpty() ? 0 : 1)));
        }
        return facts.map(all -> Decision.of(reading.times(), all));
    }

    private static Outcome<List<Fact>> posted(
            Reading reading, List<Fact> before, Movement movement, Posting posting, int entry) {
        return posting.decide(reading, reading.times(), entry).map(posted -> {
            List<Fact> all = new ArrayList<>(before);
            all.add(movement);
            all.addAll(posted);
            return all;
        });
    }

    @Override
    public ReceiptCorrected answer(Recorded recorded) {
        return recorded.fact(ReceiptCorrected.class)
                .orElseThrow(() -> new IllegalArgumentException("no receipt was corrected: " + recorded.document()));
    }
}

// SPDX-License-Identifier: Apache-2.0
package dev.mizan.suite.late;

import dev.mizan.inventory.correction.CorrectionReason;
import dev.mizan.inventory.correction.ReceiptCorrected;
import dev.mizan.inventory.landed.LandedReason;
import dev.mizan.inventory.movement.Movement;
import dev.mizan.inventory.movement.PlaceId;
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
import dev.mizan.suite.landed.ReceivedPieces;
import dev.mizan.suite.posting.Posting;
import dev.mizan.suite.posting.PurchasePosting;
import dev.mizan.suite.posting.StockPosting;
import dev.mizan.suite.projection.SerialFold;
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
 * @param wrong pieces of goods that are told apart
 */
record CorrectReceipt(Storekeeper keeper, DocumentId receipt, String note, List<Goods> really, WrongPieces wrong)
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
        if (really.stream()
                .anyMatch(it -> reading.state(SerialFold.class).book().tracks(it.sku()))) {
            return Outcome.refused(CorrectionReason.TOLD_APART, "receipt", receipt);
        }
        Expected key = reading.expected(StreamKey.of("receipt", receipt));
        List<Recorded> batches = new ArrayList<>(List.of(recorded.orElseThrow()));
        batches.addAll(reading.stream(key.stream()));
        StockBook book = reading.state(StockFold.class).book();
        PlaceId place = received.get().goods().place();
        return RightPieces.of(reading, place, pieces(batches), book, wrong, receipt)
                .then(pieces -> right(reading, ToldReceipt.of(received.get(), batches, book), place, pieces))
                .map(decision -> decision.withKeys(List.of(key)));
    }

    private static ReceivedPieces pieces(List<Recorded> batches) {
        return new ReceivedPieces(
                batches.stream().flatMap(it -> it.facts().stream()).toList());
    }

    private Outcome<Decision> right(Reading reading, ToldReceipt told, PlaceId place, RightPieces pieces) {
        List<Goods> all = new ArrayList<>(really);
        pieces.changes().forEach(it -> all.add(told.beside(it)));
        return told.changes(all)
                .then(changes -> changes.isEmpty() && wrong.isEmpty()
                        ? Outcome.refused(CorrectionReason.NOTHING, "receipt", receipt)
                        : worth(reading, told, changes, pieces))
                .map(changes -> new ReceiptCorrected(note, receipt, told.order(), changes))
                .then(corrected -> moved(reading, place, corrected, pieces));
    }

    private static Outcome<List<PricedGoods>> worth(
            Reading reading, ToldReceipt told, List<Goods> changes, RightPieces pieces) {
        return told.order().isEmpty()
                ? Outcome.done(told.worth(changes).stream()
                        .map(it -> pieces.worth(it, told.line(it.sku())))
                        .toList())
                : new Buying.Desk(reading).delivering().correct(told.order(), changes);
    }

    private Outcome<Decision> moved(Reading reading, PlaceId place, ReceiptCorrected corrected, RightPieces pieces) {
        StockBook book = reading.state(StockFold.class).book();
        List<GoodsReceipt.Line> more = new ArrayList<>();
        List<GoodsIssue.Line> less = new ArrayList<>();
        Money claim = Money.zero(book.currency());
        for (PricedGoods change : corrected.changes()) {
            if (change.quantity().isPositive()) {
                more.add(new GoodsReceipt.Line(change.sku(), change.quantity(), change.worth()));
            } else {
                less.add(pieces.leaves(change));
                claim = claim.minus(change.worth());
            }
        }
        Money owed = claim;
        Outcome<List<Fact>> facts = Outcome.done(List.of(corrected));
        if (!less.isEmpty()) {
            facts = facts.then(all -> keeper.issue(book, GoodsIssue.at(place, less))
                    .then(issued -> posted(reading, all, issued, PurchasePosting.of(owed, issued, note), 0)));
        }
        if (!more.isEmpty()) {
            facts = facts.then(all -> keeper.receive(book, GoodsReceipt.at(place, more))
                    .then(came -> posted(reading, all, came, StockPosting.of(came, note), less.isEmpty() ? 0 : 1)));
        }
        return facts.map(all -> Decision.of(reading.times(), with(all, pieces.facts(corrected))));
    }

    private static Outcome<List<Fact>> posted(
            Reading reading, List<Fact> before, Movement movement, Posting posting, int entry) {
        return posting.decide(reading, reading.times(), entry)
                .map(posted -> with(with(before, List.of(movement)), posted));
    }

    private static List<Fact> with(List<Fact> before, List<? extends Fact> more) {
        List<Fact> all = new ArrayList<>(before);
        all.addAll(more);
        return all;
    }

    @Override
    public ReceiptCorrected answer(Recorded recorded) {
        return recorded.fact(ReceiptCorrected.class)
                .orElseThrow(() -> new IllegalArgumentException("no receipt was corrected: " + recorded.document()));
    }
}

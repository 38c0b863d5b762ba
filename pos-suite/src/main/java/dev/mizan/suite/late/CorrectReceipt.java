// SPDX-License-Identifier: Apache-2.0
package dev.mizan.suite.late;

import dev.mizan.inventory.availability.Kit;
import dev.mizan.inventory.correction.CorrectionReason;
import dev.mizan.inventory.correction.MissingFromPack;
import dev.mizan.inventory.correction.ReceiptCorrected;
import dev.mizan.inventory.landed.LandedReason;
import dev.mizan.inventory.movement.Movement;
import dev.mizan.inventory.movement.PlaceId;
import dev.mizan.inventory.movement.StockIssued;
import dev.mizan.inventory.movement.StockReceived;
import dev.mizan.inventory.movement.StockRevalued;
import dev.mizan.inventory.purchase.Goods;
import dev.mizan.inventory.purchase.PricedGoods;
import dev.mizan.inventory.serial.SerialBook;
import dev.mizan.inventory.stock.GoodsIssue;
import dev.mizan.inventory.stock.GoodsReceipt;
import dev.mizan.inventory.stock.StockBook;
import dev.mizan.inventory.stock.StockReason;
import dev.mizan.inventory.stock.Storekeeper;
import dev.mizan.spi.fact.Fact;
import dev.mizan.spi.id.DocumentId;
import dev.mizan.spi.outcome.Outcome;
import dev.mizan.spi.store.Expected;
import dev.mizan.spi.store.StreamKey;
import dev.mizan.spi.value.Money;
import dev.mizan.spi.value.Sku;
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
import java.util.function.ToLongFunction;
import java.util.stream.Stream;

/**
 * Says how much came of items of a goods receipt where it told another quantity, and what that cost: the order, the stock and
 * what is owed for goods that are not billed, in one commit.
 *
 * @param note what it is filed under
 * @param wrong pieces of goods that are told apart
 */
record CorrectReceipt(Storekeeper keeper, DocumentId receipt, String note, Really really, WrongPieces wrong)
        implements Flow<ReceiptCorrected> {
    @Override
    public Outcome<Decision> decide(Reading reading) {
        Optional<Recorded> recorded = reading.document(receipt);
        Optional<ReceivedGoods> received = recorded.flatMap(ReceivedGoods::in);
        if (received.isEmpty()) {
            return Outcome.refused(LandedReason.UNKNOWN_RECEIPT, "receipt", receipt);
        }
        Expected key = reading.expected(StreamKey.of("receipt", receipt));
        List<Recorded> batches = new ArrayList<>(List.of(recorded.orElseThrow()));
        batches.addAll(reading.stream(key.stream()));
        StockBook book = reading.state(StockFold.class).book();
        ToldReceipt told = ToldReceipt.of(received.get(), batches, book);
        if (isToldApart(reading.state(SerialFold.class).book(), told)) {
            return Outcome.refused(CorrectionReason.TOLD_APART, "receipt", receipt);
        }
        PlaceId place = received.get().goods().place();
        return RightPieces.of(reading, place, pieces(batches), book, wrong, receipt)
                .then(pieces -> lines(reading, told, pieces).then(lines -> {
                    RightStock stock = new RightStock(book, place, lines.moving(book), lines.costing(book));
                    return moved(reading, lines, stock, pieces, sku -> known(batches, sku));
                }))
                .map(decision -> decision.withKeys(List.of(key)));
    }

    private boolean isToldApart(SerialBook book, ToldReceipt told) {
        Stream<Sku> packs = really.missing().stream().map(MissingFromPack::pack);
        return Stream.concat(really.goods().stream().map(Goods::sku), packs)
                .flatMap(sku -> Stream.concat(
                        Stream.of(sku),
                        told.pack(sku).stream()
                                .flatMap(it -> it.of().parts().stream())
                                .map(Kit.Part::sku)))
                .anyMatch(book::tracks);
    }

    private static ReceivedPieces pieces(List<Recorded> batches) {
        return new ReceivedPieces(
                batches.stream().flatMap(it -> it.facts().stream()).toList());
    }

    /** How much of an item came with the receipt by what is known. */
    private static long known(List<Recorded> batches, Sku sku) {
        Stream<Recorded> corrections = batches.stream()
                .skip(1)
                .filter(it -> it.fact(ReceiptCorrected.class).isPresent());
        return Stream.concat(batches.stream().limit(1), corrections)
                .flatMap(it -> it.facts().stream())
                .filter(Movement.class::isInstance)
                .mapToLong(it -> ((Movement) it).stepsChange(sku))
                .sum();
    }

    private Outcome<RightLines> lines(Reading reading, ToldReceipt told, RightPieces pieces) {
        List<Goods> all = new ArrayList<>(really.goods());
        pieces.changes().forEach(it -> all.add(told.beside(it)));
        StockBook book = reading.state(StockFold.class).book();
        return told.changes(all)
                .then(changes -> worth(reading, told, changes, pieces))
                .then(quantities -> RightLines.of(told, quantities, really, book))
                .then(lines -> lines.isEmpty() && wrong.isEmpty()
                        ? Outcome.refused(CorrectionReason.NOTHING, "receipt", receipt)
                        : Outcome.done(lines));
    }

    private static Outcome<List<PricedGoods>> worth(
            Reading reading, ToldReceipt told, List<Goods> changes, RightPieces pieces) {
        return told.order().isEmpty()
                ? Outcome.done(told.worth(changes).stream()
                        .map(it -> pieces.worth(it, told.line(it.sku())))
                        .toList())
                : new Buying.Desk(reading).delivering().correct(told.order(), changes);
    }

    private Outcome<Decision> moved(
            Reading reading, RightLines lines, RightStock stock, RightPieces pieces, ToLongFunction<Sku> known) {
        StockBook book = reading.state(StockFold.class).book();
        for (PricedGoods goods : stock.goods()) {
            if (!book.keeps(goods.sku())) {
                return Outcome.refused(StockReason.UNKNOWN_ITEM, "sku", goods.sku());
            }
        }
        PlaceId place = stock.place();
        ReceiptCorrected corrected = lines.fact(note, stock.goods());
        List<GoodsIssue.Line> less = stock.less(pieces);
        List<GoodsReceipt.Line> more = stock.more(known);
        Outcome<Optional<StockIssued>> leaves = less.isEmpty()
                ? Outcome.done(Optional.empty())
                : keeper.issue(book, GoodsIssue.at(place, less)).map(Optional::of);
        Outcome<Optional<StockReceived>> comes = more.isEmpty()
                ? Outcome.done(Optional.empty())
                : keeper.receive(book, GoodsReceipt.at(place, more)).map(Optional::of);
        return leaves.then(gone -> comes.then(came -> {
            Optional<StockRevalued> revalued = stock.revalued(keeper, known);
            List<Fact> facts = new ArrayList<>(List.of(corrected));
            gone.ifPresent(facts::add);
            revalued.ifPresent(facts::add);
            came.ifPresent(facts::add);
            Decision moves = Decision.of(reading.times(), facts);
            return Posting.also(reading, moves, postings(corrected, Money.zero(book.currency()), gone, revalued, came))
                    .map(all -> all.also(pieces.facts(corrected)));
        }));
    }

    /** What came beside what was told is owed as it comes; all else by which what is owed changes is a claim. */
    private List<Posting> postings(
            ReceiptCorrected corrected,
            Money none,
            Optional<StockIssued> gone,
            Optional<StockRevalued> revalued,
            Optional<StockReceived> came) {
        Money comes = came.map(StockReceived::total).orElse(none);
        Money claim = comes.minus(corrected.owed(none));
        Money leaves = gone.map(StockIssued::total).orElse(none);
        Money cost = leaves.minus(revalued.map(StockRevalued::stockChange).orElse(none));
        List<Posting> all = new ArrayList<>(List.of(PurchasePosting.of(claim, cost, note)));
        came.ifPresent(it -> all.add(StockPosting.of(it, note)));
        return all;
    }

    @Override
    public ReceiptCorrected answer(Recorded recorded) {
        return recorded.fact(ReceiptCorrected.class)
                .orElseThrow(() -> new IllegalArgumentException("no receipt was corrected: " + recorded.document()));
    }
}

// SPDX-License-Identifier: Apache-2.0
package dev.mizan.suite.late;

import dev.mizan.inventory.correction.CorrectionReason;
import dev.mizan.inventory.correction.ReceiptCorrected;
import dev.mizan.inventory.movement.Column;
import dev.mizan.inventory.movement.PlaceId;
import dev.mizan.inventory.purchase.Goods;
import dev.mizan.inventory.purchase.PricedGoods;
import dev.mizan.inventory.serial.Piece;
import dev.mizan.inventory.serial.PiecesCharged;
import dev.mizan.inventory.serial.PiecesMoved;
import dev.mizan.inventory.serial.PiecesReceived;
import dev.mizan.inventory.serial.SerialBook;
import dev.mizan.inventory.stock.GoodsIssue;
import dev.mizan.inventory.stock.StockBook;
import dev.mizan.inventory.valuation.Method;
import dev.mizan.inventory.valuation.share.Share;
import dev.mizan.spi.fact.Fact;
import dev.mizan.spi.outcome.Outcome;
import dev.mizan.spi.value.Money;
import dev.mizan.spi.value.Quantity;
import dev.mizan.spi.value.Rounding;
import dev.mizan.spi.value.Sku;
import dev.mizan.suite.flow.Reading;
import dev.mizan.suite.landed.ReceivedPieces;
import dev.mizan.suite.projection.SerialFold;
import dev.mizan.suite.serial.Pieces;
import dev.mizan.suite.serial.WithPieces;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Pieces of a goods receipt put right. A piece that did not come and one that came instead are one piece whose number was told
 * wrongly: it keeps its cost and moves no stock. Others leave at their own cost, or come in.
 */
final class RightPieces {
    private record Renamed(Piece told, String right) {}

    private final PlaceId place;
    private final ReceivedPieces came;
    private final StockBook book;
    private final Map<Sku, List<Piece>> gone;
    private final Map<Sku, Deque<String>> more;
    private final List<Renamed> renamed = new ArrayList<>();

    private RightPieces(
            PlaceId place, ReceivedPieces came, StockBook book, Pieces notThere, Map<Sku, Deque<String>> alsoThere) {
        this.place = place;
        this.came = came;
        this.book = book;
        this.gone = new TreeMap<>(notThere.bySku());
        this.more = new TreeMap<>(alsoThere);
        gone.replaceAll((sku, pieces) -> {
            Deque<String> others = more.getOrDefault(sku, new ArrayDeque<>());
            List<Piece> left = new ArrayList<>();
            for (Piece piece : pieces) {
                if (others.isEmpty()) {
                    left.add(piece);
                } else {
                    renamed.add(new Renamed(piece, others.remove()));
                }
            }
            return left;
        });
    }

    /** Refused where a piece that did not come is not of the receipt, has left its place since, or one that came is there. */
    static Outcome<RightPieces> of(
            Reading reading, PlaceId place, ReceivedPieces came, StockBook stock, WrongPieces wrong, Object receipt) {
        SerialBook book = reading.state(SerialFold.class).book();
        return Pieces.leaving(reading, place, wrong.notThere())
                .then(pieces -> ofReceipt(pieces, came, receipt))
                .then(pieces -> WithPieces.arriving(book, wrong.alsoThere(), true)
                        .map(more -> new RightPieces(place, came, stock, pieces, more)));
    }

    private static Outcome<Pieces> ofReceipt(Pieces pieces, ReceivedPieces came, Object receipt) {
        for (Piece piece : pieces.all()) {
            if (came.cost(piece.sku(), piece.serial()).isEmpty()) {
                return Outcome.refused(
                        CorrectionReason.NOT_WITH_IT, "serial", piece.serial(), "sku", piece.sku(), "receipt", receipt);
            }
        }
        return Outcome.done(pieces);
    }

    /** By how much more or less came of each item that is told apart; none where numbers alone were wrong. */
    List<Goods> changes() {
        Map<Sku, Long> changes = new TreeMap<>();
        gone.forEach((sku, pieces) -> changes.merge(sku, (long) -pieces.size(), Long::sum));
        more.forEach((sku, serials) -> changes.merge(sku, (long) serials.size(), Long::sum));
        return changes.entrySet().stream()
                .filter(it -> it.getValue() != 0)
                .map(it -> new Goods(
                        it.getKey(),
                        new Quantity(
                                it.getValue(),
                                book.kept(it.getKey()).orElseThrow().unit())))
                .toList();
    }

    /**
     * What a change is worth of goods that no order priced: a piece that costs what it costs itself takes that away, and one
     * more costs as much as one of the line, half up. Of other goods what it was by proportion.
     */
    PricedGoods worth(PricedGoods change, PricedGoods line) {
        boolean apart = book.kept(change.sku())
                .filter(it -> it.valuation().method() == Method.SPECIFIC)
                .isPresent();
        return apart ? new PricedGoods(change.sku(), change.quantity(), ownWorth(change, line)) : change;
    }

    private Money ownWorth(PricedGoods change, PricedGoods line) {
        long own = gone.getOrDefault(change.sku(), List.of()).stream()
                .mapToLong(it -> came.cost(it.sku(), it.serial()).orElse(0))
                .sum();
        return change.quantity().isNegative()
                ? Money.ofMinor(-own, book.currency())
                : line.worth().ratio(change.quantity().steps(), line.quantity().steps(), Rounding.HALF_UP);
    }

    /** What leaves of an item: pieces at their own cost, what is not told apart at what it costs. */
    GoodsIssue.Line leaves(PricedGoods change) {
        List<Piece> pieces = gone.getOrDefault(change.sku(), List.of());
        Quantity quantity = change.quantity().negated();
        return pieces.isEmpty()
                ? new GoodsIssue.Line(change.sku(), quantity)
                : new Pieces(pieces).lines(book).get(0);
    }

    /** What happened to the pieces. */
    List<Fact> facts(ReceiptCorrected corrected) {
        List<Piece> never = new ArrayList<>();
        List<Piece> here = new ArrayList<>();
        List<Piece> charged = new ArrayList<>();
        for (Renamed each : renamed) {
            Piece told = each.told();
            long cost = came.cost(told.sku(), told.serial()).orElseThrow();
            never.add(told);
            here.add(new Piece(told.sku(), each.right(), place.value(), cost));
            if (told.cost() != cost) {
                charged.add(new Piece(told.sku(), each.right(), place.value(), told.cost() - cost));
            }
        }
        gone.values().forEach(never::addAll);
        more.forEach((sku, serials) -> {
            long whole = serials.size();
            long value = corrected.of(sku).map(it -> it.worth().minor()).orElse(0L);
            long piece = 0;
            for (String serial : serials) {
                long cost = Share.of(value, ++piece, whole) - Share.of(value, piece - 1, whole);
                here.add(new Piece(sku, serial, place.value(), cost));
            }
        });
        List<Fact> facts = new ArrayList<>();
        if (!never.isEmpty()) {
            facts.add(new Pieces(never).moved(place.value(), PiecesMoved.NEVER));
        }
        if (!here.isEmpty()) {
            facts.add(new PiecesReceived(place, skus(here), serials(here), costs(here)));
        }
        if (!charged.isEmpty()) {
            facts.add(new PiecesCharged(skus(charged), serials(charged), costs(charged)));
        }
        return facts;
    }

    private static List<Sku> skus(List<Piece> pieces) {
        return pieces.stream().map(Piece::sku).toList();
    }

    private static List<String> serials(List<Piece> pieces) {
        return pieces.stream().map(Piece::serial).toList();
    }

    private static Column costs(List<Piece> pieces) {
        return Column.of(pieces.stream().mapToLong(Piece::cost).toArray());
    }
}

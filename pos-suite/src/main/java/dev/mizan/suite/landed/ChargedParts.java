// SPDX-License-Identifier: Apache-2.0
package dev.mizan.suite.landed;

import dev.mizan.inventory.landed.ChargedGoods.Lying;
import dev.mizan.inventory.landed.SalesCharged;
import dev.mizan.inventory.movement.Column;
import dev.mizan.inventory.movement.PlaceId;
import dev.mizan.inventory.movement.StockRevalued;
import dev.mizan.inventory.purchase.GoodsCharged;
import dev.mizan.inventory.serial.Piece;
import dev.mizan.inventory.serial.PiecesCharged;
import dev.mizan.inventory.stock.StockBook;
import dev.mizan.inventory.transfer.TransferCharged;
import dev.mizan.inventory.valuation.Method;
import dev.mizan.spi.fact.Fact;
import dev.mizan.spi.value.Currency;
import dev.mizan.spi.value.Money;
import dev.mizan.spi.value.Remainder;
import dev.mizan.spi.value.Sku;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * The parts of a charge in whole minor units: what the grains tell, its largest remainders rounded up, so that they sum to
 * the charge. Used by one decision.
 */
final class ChargedParts {
    private record Line(Sku sku, long ahead, long steps, long minor) {}

    private final Currency currency;
    private final TreeMap<PlaceId, List<Line>> lying = new TreeMap<>();
    private final Map<String, Map<Sku, Long>> transit = new TreeMap<>();
    private final List<Piece> pieces = new ArrayList<>();
    private final List<Long> onPieces = new ArrayList<>();
    private final List<ChargedHands.OfSale> bySale = new ArrayList<>();
    private final List<Long> onSales = new ArrayList<>();
    private long stock;
    private long onTheirWay;
    private long sold;
    private long lost;
    private long variance;

    ChargedParts(Currency currency) {
        this.currency = currency;
    }

    /** Takes what was followed; {@code minor} is its sum. */
    void add(ChargedWay way, StockBook book, long minor) {
        List<Lying> there = way.goods().lying();
        Map<String, Map<Sku, Long>> moving = way.hands().onTheirWay();
        List<Long> grains = new ArrayList<>();
        there.forEach(it -> grains.add(Math.abs(it.grains())));
        moving.values().forEach(items -> items.values().forEach(it -> grains.add(Math.abs(it))));
        grains.add(Math.abs(way.hands().inSold()));
        grains.add(Math.abs(way.hands().inLost()));
        grains.add(Math.abs(way.hands().inSentBack()));
        long[] weights = grains.stream().mapToLong(Long::longValue).toArray();
        if (minor == 0) {
            return;
        }
        var parts = Money.ofMinor(minor, currency)
                .allocate(weights, Remainder.LARGEST_REMAINDER)
                .iterator();
        there.forEach(it -> lies(it, book, parts.next().minor()));
        moving.forEach((number, items) ->
                items.keySet().forEach(sku -> moves(number, sku, parts.next().minor())));
        long inSold = parts.next().minor();
        sold += inSold;
        sales(way.hands(), inSold);
        lost += parts.next().minor();
        variance += parts.next().minor();
    }

    /** Of what is in goods sold, which sale bears which part; the rest is on goods that were owed before they came. */
    private void sales(ChargedHands hands, long minor) {
        List<ChargedHands.OfSale> of = hands.ofSales();
        long[] weights = new long[of.size() + 1];
        long named = 0;
        for (int i = 0; i < of.size(); i++) {
            weights[i] = Math.abs(of.get(i).grains());
            named += weights[i];
        }
        weights[of.size()] = Math.max(Math.abs(hands.inSold()) - named, 0);
        if (minor == 0 || named == 0) {
            return;
        }
        List<Money> shares = money(minor).allocate(weights, Remainder.LARGEST_REMAINDER);
        for (int i = 0; i < of.size(); i++) {
            if (!shares.get(i).isZero()) {
                bySale.add(of.get(i));
                onSales.add(shares.get(i).minor());
            }
        }
    }

    private void lies(Lying at, StockBook book, long minor) {
        if (book.kept(at.sku()).orElseThrow().valuation().method() == Method.STANDARD) {
            variance += minor;
        } else if (minor != 0) {
            stock += minor;
            lying.computeIfAbsent(at.place(), none -> new ArrayList<>())
                    .add(new Line(at.sku(), at.ahead(), at.steps(), minor));
        }
    }

    private void moves(String number, Sku sku, long minor) {
        if (minor != 0) {
            onTheirWay += minor;
            transit.computeIfAbsent(number, none -> new TreeMap<>()).merge(sku, minor, Long::sum);
        }
    }

    /** Takes a piece that is told apart: its charge goes where it is. */
    void add(Piece piece, long minor) {
        pieces.add(piece);
        onPieces.add(minor);
        if (piece.isSold()) {
            sold += minor;
        } else if (piece.isLost() || piece.neverCame()) {
            lost += minor;
        } else if (piece.transfer().isPresent()) {
            moves(piece.transfer().get(), piece.sku(), minor);
        } else {
            stock += minor;
            lying.computeIfAbsent(new PlaceId(piece.where()), none -> new ArrayList<>())
                    .add(new Line(piece.sku(), 0, 1, minor));
        }
    }

    GoodsCharged.Parts sums() {
        return new GoodsCharged.Parts(money(stock), money(onTheirWay), money(sold), money(lost), money(variance));
    }

    private Money money(long minor) {
        return Money.ofMinor(minor, currency);
    }

    List<StockRevalued> revalued() {
        List<StockRevalued> facts = new ArrayList<>();
        lying.forEach((place, lines) -> facts.add(new StockRevalued(
                Optional.empty(),
                place,
                currency,
                lines.stream().map(Line::sku).toList(),
                Column.of(lines.stream().mapToLong(Line::ahead).toArray()),
                Column.of(lines.stream().mapToLong(Line::steps).toArray()),
                Column.of(lines.stream().mapToLong(Line::minor).toArray()))));
        return facts;
    }

    /** Transfers, sales and pieces whose worth changes with it. */
    List<Fact> others() {
        List<Fact> facts = new ArrayList<>();
        transit.forEach((number, items) -> facts.add(new TransferCharged(
                number, currency, List.copyOf(items.keySet()), column(new ArrayList<>(items.values())))));
        if (!bySale.isEmpty()) {
            facts.add(new SalesCharged(
                    bySale.stream().map(ChargedHands.OfSale::sale).toList(),
                    bySale.stream().map(ChargedHands.OfSale::sku).toList(),
                    column(bySale.stream().map(ChargedHands.OfSale::steps).toList()),
                    column(onSales)));
        }
        if (!pieces.isEmpty()) {
            facts.add(new PiecesCharged(
                    pieces.stream().map(Piece::sku).toList(),
                    pieces.stream().map(Piece::serial).toList(),
                    column(onPieces)));
        }
        return facts;
    }

    private static Column column(List<Long> minor) {
        return Column.of(minor.stream().mapToLong(Long::longValue).toArray());
    }
}

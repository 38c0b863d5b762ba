// SPDX-License-Identifier: Apache-2.0
package dev.mizan.suite.serial;

import dev.mizan.inventory.movement.PlaceId;
import dev.mizan.inventory.serial.Piece;
import dev.mizan.inventory.serial.PiecesMoved;
import dev.mizan.inventory.serial.SerialReason;
import dev.mizan.inventory.stock.GoodsIssue;
import dev.mizan.inventory.stock.StockBook;
import dev.mizan.spi.outcome.Outcome;
import dev.mizan.spi.value.Currency;
import dev.mizan.spi.value.Money;
import dev.mizan.spi.value.Quantity;
import dev.mizan.spi.value.Sku;
import dev.mizan.suite.flow.Reading;
import dev.mizan.suite.projection.SerialFold;
import dev.mizan.suite.projection.StockFold;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;

/** Pieces of one document, each once and each found in the book. */
public record Pieces(List<Piece> all) {
    public Pieces {
        all = List.copyOf(all);
    }

    /** Those that leave a place; refused where one is not there or is being paid. */
    public static Outcome<Pieces> leaving(Reading reading, PlaceId place, List<PieceOf> named) {
        SerialFold fold = reading.state(SerialFold.class);
        return each(
                named,
                it -> fold.book()
                        .leaving(place, it.sku(), it.serial())
                        .then(piece -> fold.begun(piece.sku(), piece.serial()).isPresent()
                                ? Outcome.refused(SerialReason.BEING_SOLD, "serial", piece.serial(), "sku", piece.sku())
                                : Outcome.done(piece)));
    }

    /** Each of those that are named, as it is found; refused where one is named twice, or is not found so. */
    static Outcome<Pieces> each(List<PieceOf> named, Function<PieceOf, Outcome<Piece>> found) {
        Set<PieceOf> seen = new HashSet<>();
        List<Piece> pieces = new ArrayList<>();
        for (PieceOf piece : named) {
            Outcome<Piece> one = seen.add(piece)
                    ? found.apply(piece)
                    : Outcome.refused(SerialReason.TWICE, "serial", piece.serial(), "sku", piece.sku());
            if (!(one instanceof Outcome.Done<Piece> done)) {
                return one.map(never -> new Pieces(List.of()));
            }
            pieces.add(done.value());
        }
        return Outcome.done(new Pieces(pieces));
    }

    /** By item, in the order of item numbers. */
    public Map<Sku, List<Piece>> bySku() {
        Map<Sku, List<Piece>> by = new TreeMap<>();
        all.forEach(
                it -> by.computeIfAbsent(it.sku(), none -> new ArrayList<>()).add(it));
        return by;
    }

    /** How many of each item, in its unit in stock. */
    Map<Sku, Quantity> counts(StockBook stock) {
        Map<Sku, Quantity> counts = new TreeMap<>();
        bySku().forEach((sku, some) -> counts.put(sku, count(sku, some, stock)));
        return counts;
    }

    private static Quantity count(Sku sku, List<Piece> some, StockBook stock) {
        return new Quantity(some.size(), stock.kept(sku).orElseThrow().unit());
    }

    /** What pieces cost by themselves. */
    static Money cost(List<Piece> pieces, Currency currency) {
        return Money.ofMinor(pieces.stream().mapToLong(Piece::cost).sum(), currency);
    }

    /** An issue of them, each at its own cost. */
    GoodsIssue issue(PlaceId from, Reading reading) {
        return GoodsIssue.at(from, lines(reading.state(StockFold.class).book()));
    }

    /** Lines of an issue of them, by item, each at their own cost. */
    public List<GoodsIssue.Line> lines(StockBook stock) {
        List<GoodsIssue.Line> out = new ArrayList<>();
        bySku().forEach((sku, some) ->
                out.add(new GoodsIssue.Line(sku, count(sku, some, stock), Optional.of(cost(some, stock.currency())))));
        return out;
    }

    /** They go from one place to another, each as {@link PiecesMoved} names it. */
    public PiecesMoved moved(String from, String to) {
        return new PiecesMoved(
                from,
                to,
                all.stream().map(Piece::sku).toList(),
                all.stream().map(Piece::serial).toList());
    }
}

// SPDX-License-Identifier: Apache-2.0
package dev.mizan.suite.catchweight;

import dev.mizan.core.bill.Bill;
import dev.mizan.core.bill.SoldLine;
import dev.mizan.core.sale.GoodsReturned;
import dev.mizan.core.sale.ReturnOrigin;
import dev.mizan.core.sale.Returnable;
import dev.mizan.inventory.catchweight.CatchItem;
import dev.mizan.inventory.catchweight.CatchMoved;
import dev.mizan.inventory.movement.Movement;
import dev.mizan.inventory.movement.PlaceId;
import dev.mizan.inventory.movement.StockIssued;
import dev.mizan.inventory.movement.StockReturned;
import dev.mizan.spi.fact.Fact;
import dev.mizan.spi.id.DocumentId;
import dev.mizan.spi.outcome.Outcome;
import dev.mizan.spi.value.Rounding;
import dev.mizan.spi.value.Sku;
import dev.mizan.suite.flow.Reading;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The pieces behind the lines of a bill: as the till told them, or as many as a weight can only be. */
record CatchSold(Reading reading, CatchBatch batch) {
    private static final class Out {
        private long pieces;
        private long steps;
    }

    /**
     * What a sale takes away; empty where no line is counted beside its weight.
     *
     * @param check whether a line may still be refused; what was begun was looked at when it began
     */
    Outcome<Optional<CatchMoved>> sold(Bill bill, boolean check) {
        List<Sku> skus = new ArrayList<>();
        List<Long> pieces = new ArrayList<>();
        for (SoldLine line : bill.lines()) {
            Optional<CatchItem> item = item(line);
            if (item.isPresent()) {
                Outcome<Long> count = count(item.get(), line, check);
                if (!(count instanceof Outcome.Done<Long> done)) {
                    return count.map(never -> Optional.empty());
                }
                skus.add(line.item());
                pieces.add(done.value());
            }
        }
        return Outcome.done(
                skus.isEmpty() ? Optional.empty() : Optional.of(CatchBatch.moved(here(), "", skus, pieces)));
    }

    private Optional<CatchItem> item(SoldLine line) {
        return batch.book()
                .item(line.item())
                .filter(it ->
                        it.usual().unit().dimension() == line.quantity().unit().dimension());
    }

    private static Outcome<Long> count(CatchItem item, SoldLine line, boolean check) {
        long steps = line.quantity().in(item.usual().unit(), Rounding.HALF_UP).steps();
        CatchBatch.Way way = new CatchBatch.Way("", "", item, steps, false);
        if (!check) {
            return Outcome.done(
                    line.counted() > 0 ? line.counted() : item.fits(steps).orElse(item.nearest(steps)));
        }
        Outcome<CatchMoved> counted = line.counted() > 0 ? way.told(line.counted()) : way.fitting();
        return counted.map(it -> it.pieces().get(0));
    }

    /**
     * What comes back: by receipt all that is still out of an item with the last of its weight, before that the share of the
     * weight; else as it is told, or as many as such a weight usually is. A return is never refused for its pieces.
     */
    Optional<CatchMoved> back(GoodsReturned returned, StockReturned goods) {
        Map<Sku, Long> pieces = new LinkedHashMap<>();
        if (returned.origin() instanceof ReturnOrigin.Receipt receipt) {
            Map<Sku, Out> out = out(receipt.sale());
            for (int line = 0; line < goods.skus().size(); line++) {
                Out of = out.get(goods.skus().get(line));
                if (of != null) {
                    pieces.merge(goods.skus().get(line), share(of, goods.steps().get(line)), Long::sum);
                }
            }
        } else {
            for (SoldLine line : returned.bill().lines()) {
                item(line)
                        .ifPresent(it ->
                                pieces.merge(it.sku(), count(it, line, false).orElseThrow(), Long::sum));
            }
        }
        return pieces.isEmpty()
                ? Optional.empty()
                : Optional.of(CatchBatch.moved(
                        "", goods.place().value(), List.copyOf(pieces.keySet()), List.copyOf(pieces.values())));
    }

    /** The share of so much weight in the pieces that are still out, and off them. */
    private static long share(Out of, long steps) {
        long pieces = steps >= of.steps
                ? of.pieces
                : Math.max(0, Math.min(of.pieces - 1, Rounding.HALF_UP.multiplyDivide(of.pieces, steps, of.steps)));
        of.pieces -= pieces;
        of.steps -= steps;
        return pieces;
    }

    /** What a sale took less what is back of it, by item. */
    private Map<Sku, Out> out(DocumentId sale) {
        Map<Sku, Out> out = new LinkedHashMap<>();
        reading.document(sale).ifPresent(document -> tell(document.facts(), StockIssued.class, out));
        reading.stream(Returnable.key(sale)).forEach(document -> tell(document.facts(), StockReturned.class, out));
        return out;
    }

    /** Each movement's pieces are told once, before those that {@link Evening} counts anew: these are no goods of the bill. */
    private void tell(List<Fact> facts, Class<? extends Movement> kind, Map<Sku, Out> out) {
        boolean back = kind == StockReturned.class;
        Map<Sku, Integer> left = new HashMap<>();
        for (Fact fact : facts) {
            if (kind.isInstance(fact)) {
                Movement movement = kind.cast(fact);
                weigh(movement, out);
                Set.copyOf(movement.skus())
                        .forEach(it -> left.merge(it, 1, (before, one) -> back ? before + one : one));
            }
        }
        for (Fact fact : facts) {
            if (fact instanceof CatchMoved moved && (back ? moved.from() : moved.to()).isEmpty()) {
                Set<Sku> told = new HashSet<>(moved.skus());
                told.removeIf(it -> left.merge(it, -1, Integer::sum) < 0);
                count(moved, told, back ? -1 : 1, out);
            }
        }
    }

    private static void count(CatchMoved moved, Set<Sku> told, int sign, Map<Sku, Out> out) {
        for (int line = 0; line < moved.skus().size(); line++) {
            if (told.contains(moved.skus().get(line))) {
                out.computeIfAbsent(moved.skus().get(line), none -> new Out()).pieces +=
                        sign * moved.pieces().get(line);
            }
        }
    }

    private void weigh(Movement movement, Map<Sku, Out> out) {
        for (int line = 0; line < movement.skus().size(); line++) {
            if (batch.book().item(movement.skus().get(line)).isPresent()) {
                out.computeIfAbsent(movement.skus().get(line), none -> new Out()).steps -= movement.stepsChange(line);
            }
        }
    }

    private String here() {
        return PlaceId.of(reading.at().path().store()).value();
    }
}

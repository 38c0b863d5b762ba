// SPDX-License-Identifier: Apache-2.0
package dev.mizan.suite.catchweight;

import dev.mizan.inventory.catchweight.CatchBook;
import dev.mizan.inventory.catchweight.CatchItem;
import dev.mizan.inventory.catchweight.CatchMoved;
import dev.mizan.inventory.catchweight.CatchReason;
import dev.mizan.inventory.kit.GoodsConverted;
import dev.mizan.inventory.movement.Column;
import dev.mizan.inventory.movement.Movement;
import dev.mizan.inventory.movement.PlaceId;
import dev.mizan.inventory.movement.StockAdjusted;
import dev.mizan.inventory.movement.StockReceived;
import dev.mizan.inventory.purchase.OrderReceived;
import dev.mizan.inventory.stock.StockBook;
import dev.mizan.spi.fact.Fact;
import dev.mizan.spi.outcome.Outcome;
import dev.mizan.spi.value.Quantity;
import dev.mizan.spi.value.Sku;
import dev.mizan.suite.flow.Reading;
import dev.mizan.suite.projection.StockFold;
import dev.mizan.suite.stock.GoodsPath;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.Set;
import java.util.function.Consumer;

/** What a batch moves of the items that are counted beside their weight, and what is told of their pieces so far. */
record CatchBatch(CatchBook book, StockBook stock, List<Fact> facts) {
    /** An item somewhere: at a place, with a transfer, on an order. */
    record At(String where, Sku sku) {}

    /**
     * A weight that goes one way.
     *
     * @param adjusts whether the book is put right, so that the weight alone may change
     */
    record Way(String from, String to, CatchItem item, long steps, boolean adjusts) {
        CatchMoved of(long pieces) {
            return CatchMoved.of(from, to, item.sku(), pieces);
        }

        /** So many pieces of it, as they were told; refused where they do not weigh so much. */
        Outcome<CatchMoved> told(long pieces) {
            boolean weightAlone = adjusts && pieces == 0;
            return weightAlone || item.plausible(pieces, steps)
                    ? Outcome.done(of(pieces))
                    : Outcome.refused(
                            CatchReason.IMPLAUSIBLE,
                            "pieces",
                            pieces,
                            "sku",
                            item.sku(),
                            "weight",
                            new Quantity(steps, item.usual().unit()),
                            "usual",
                            item.usual());
        }

        /** As many pieces as the weight can only be; refused where it may be several numbers, or none. */
        Outcome<CatchMoved> fitting() {
            OptionalLong fits = item.fits(steps);
            return fits.isPresent()
                    ? Outcome.done(of(fits.getAsLong()))
                    : Outcome.refused(
                            CatchReason.COUNT_THE_PIECES,
                            "weight",
                            new Quantity(steps, item.usual().unit()),
                            "sku",
                            item.sku());
        }
    }

    static CatchBatch of(Reading reading, List<Fact> facts) {
        return new CatchBatch(
                reading.state(CatchFold.class).book(),
                reading.state(StockFold.class).book(),
                facts);
    }

    CatchBatch also(List<? extends Fact> more) {
        List<Fact> all = new ArrayList<>(facts);
        all.addAll(more);
        return new CatchBatch(book, stock, all);
    }

    boolean has(Class<? extends Fact> kind) {
        return facts.stream().anyMatch(kind::isInstance);
    }

    /** The items whose pieces are told already. */
    Set<Sku> named() {
        Set<Sku> named = new HashSet<>();
        each(CatchMoved.class, moved -> named.addAll(moved.skus()));
        return named;
    }

    /** What goes where, each item once for each way. */
    List<Way> ways() {
        Map<Way, Long> ways = new LinkedHashMap<>();
        GoodsPath path = GoodsPath.of(facts);
        boolean moved = facts.stream()
                .anyMatch(
                        it -> it instanceof GoodsConverted converted && converted.kind() == GoodsConverted.Kind.MOVED);
        each(Movement.class, movement -> {
            // What is moved between areas is told by the issue, which knows both ends.
            if (!(moved && movement instanceof StockReceived)) {
                lines(movement, (item, steps) -> {
                    String here = movement.place().value();
                    boolean adjusts = movement instanceof StockAdjusted;
                    Way way = steps < 0
                            ? new Way(here, path.of(movement), item, 0, adjusts)
                            : new Way(source(movement, path, item.sku()), here, item, 0, adjusts);
                    ways.merge(way, Math.abs(steps), Long::sum);
                });
            }
        });
        return ways.entrySet().stream()
                .map(it -> new Way(
                        it.getKey().from(),
                        it.getKey().to(),
                        it.getKey().item(),
                        it.getValue(),
                        it.getKey().adjusts()))
                .toList();
    }

    private String source(Movement movement, GoodsPath path, Sku sku) {
        if (!(movement instanceof StockReceived)) {
            return "";
        }
        return facts.stream()
                .filter(OrderReceived.class::isInstance)
                .map(OrderReceived.class::cast)
                .filter(it -> book.outstanding(it.number()).containsKey(sku))
                .map(it -> CatchMoved.order(it.number()))
                .findFirst()
                .orElse(path.from());
    }

    /** By how many pieces each item changes, everywhere. */
    Map<At, Long> pieces() {
        Map<At, Long> change = new LinkedHashMap<>();
        each(CatchMoved.class, moved -> {
            for (int line = 0; line < moved.skus().size(); line++) {
                Sku sku = moved.skus().get(line);
                long pieces = moved.pieces().get(line);
                change.merge(new At(moved.from(), sku), -pieces, Long::sum);
                change.merge(new At(moved.to(), sku), pieces, Long::sum);
            }
        });
        return change;
    }

    /** By how many steps of weight each item changes at a place. */
    Map<At, Long> weights() {
        Map<At, Long> change = new LinkedHashMap<>();
        each(
                Movement.class,
                movement -> lines(
                        movement,
                        (item, steps) -> change.merge(new At(movement.place().value(), item.sku()), steps, Long::sum)));
        return change;
    }

    /** What an item at a place is worth after the batch, in minor units. */
    long valueAfter(At at) {
        long value = stock.value(new PlaceId(at.where()), at.sku()).minor();
        for (Fact fact : facts) {
            if (fact instanceof Movement movement && movement.place().value().equals(at.where())) {
                for (int line = 0; line < movement.skus().size(); line++) {
                    value += movement.skus().get(line).equals(at.sku()) ? movement.valueChange(line) : 0;
                }
            }
        }
        return value;
    }

    private interface Line {
        void take(CatchItem item, long steps);
    }

    private void lines(Movement movement, Line each) {
        for (int line = 0; line < movement.skus().size(); line++) {
            long steps = movement.stepsChange(line);
            if (steps != 0) {
                book.item(movement.skus().get(line)).ifPresent(item -> each.take(item, steps));
            }
        }
    }

    <F extends Fact> void each(Class<F> kind, Consumer<F> take) {
        facts.stream().filter(kind::isInstance).map(kind::cast).forEach(take);
    }

    static CatchMoved moved(String from, String to, List<Sku> skus, List<Long> pieces) {
        return new CatchMoved(
                from,
                to,
                skus,
                Column.of(pieces.stream().mapToLong(Long::longValue).toArray()));
    }
}

// SPDX-License-Identifier: Apache-2.0
package dev.mizan.suite.lot;

import dev.mizan.inventory.lot.Lot;
import dev.mizan.inventory.lot.LotBook;
import dev.mizan.inventory.lot.LotsMoved;
import dev.mizan.inventory.movement.Column;
import dev.mizan.inventory.movement.Movement;
import dev.mizan.inventory.movement.StockReceived;
import dev.mizan.inventory.stock.StockBook;
import dev.mizan.spi.value.Sku;
import dev.mizan.spi.value.Unit;
import dev.mizan.suite.stock.GoodsPath;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiPredicate;
import java.util.function.IntToLongFunction;

/** Takes lots in the order of their expiry, each unit of them once in a batch. */
final class Draws {
    private record From(String where, Sku sku, String lot) {}

    private final LotBook lots;
    private final StockBook stock;
    private final BiPredicate<Sku, Lot> leaves;
    private final SetAside aside;
    private final Map<From, Long> taken = new HashMap<>();

    /**
     * Of one batch.
     *
     * @param leaves which lots may leave at all
     * @param aside what is set aside: for this batch it leaves first, for others last
     */
    Draws(LotBook lots, StockBook stock, BiPredicate<Sku, Lot> leaves, SetAside aside) {
        this.lots = lots;
        this.stock = stock;
        this.leaves = leaves;
        this.aside = aside;
    }

    /** The lots of a movement: those that an issue or a loss takes away, or those that arrive out of a transfer. */
    Optional<LotsMoved> of(Movement movement, GoodsPath path) {
        if (movement instanceof StockReceived received) {
            return draw(path.from(), movement.place().value(), movement.skus(), received.steps()::get);
        }
        return draw(movement.place().value(), path.of(movement), movement.skus(), line -> -movement.stepsChange(line));
    }

    Optional<LotsMoved> draw(String from, String to, List<Sku> items, IntToLongFunction wanted) {
        List<Sku> skus = new ArrayList<>();
        List<String> names = new ArrayList<>();
        List<Long> steps = new ArrayList<>();
        for (int line = 0; line < items.size(); line++) {
            Sku sku = items.get(line);
            long left = lots.isLotted(from, sku) ? wanted.applyAsLong(line) : 0;
            List<Lot> there = left > 0 ? lots.lots(from, sku, unit(sku)) : List.of();
            for (SetAside.Turn turn : aside.turns()) {
                for (Lot lot : there) {
                    From key = new From(from, sku, lot.number());
                    long before = taken.getOrDefault(key, 0L);
                    long most = leaves.test(sku, lot) ? aside.most(turn, from, sku, lot) - before : 0;
                    long now = Math.min(most, left);
                    if (now > 0) {
                        taken.put(key, before + now);
                        left -= now;
                        skus.add(sku);
                        names.add(lot.number());
                        steps.add(now);
                    }
                }
            }
        }
        Column column = Column.of(steps.stream().mapToLong(Long::longValue).toArray());
        return skus.isEmpty() ? Optional.empty() : Optional.of(new LotsMoved(from, to, skus, names, column));
    }

    private Unit unit(Sku sku) {
        return stock.kept(sku).orElseThrow().unit();
    }
}

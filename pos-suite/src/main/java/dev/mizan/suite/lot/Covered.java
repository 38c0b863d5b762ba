// SPDX-License-Identifier: Apache-2.0
package dev.mizan.suite.lot;

import dev.mizan.inventory.lot.Lot;
import dev.mizan.inventory.lot.LotBook;
import dev.mizan.inventory.lot.LotsMoved;
import dev.mizan.inventory.lot.LotsReceived;
import dev.mizan.inventory.movement.Column;
import dev.mizan.inventory.movement.Movement;
import dev.mizan.inventory.movement.PlaceId;
import dev.mizan.inventory.stock.StockBook;
import dev.mizan.spi.fact.Fact;
import dev.mizan.spi.value.Sku;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Lots that came for goods which had been sold before they were there: as much of them as the place owed is in the
 * customers' hands already, and leaves the lots that came.
 */
record Covered(LotBook lots, StockBook stock, List<Fact> facts) {
    private record At(String place, Sku sku) {}

    List<LotsMoved> gone() {
        Set<At> came = new LinkedHashSet<>();
        for (Fact fact : facts) {
            if (fact instanceof LotsReceived received) {
                received.lines().forEach(it -> came.add(new At(received.place().value(), it.sku())));
            } else if (fact instanceof LotsMoved moved
                    && !moved.to().isEmpty()
                    && !moved.to().startsWith("transit/")) {
                moved.skus().forEach(it -> came.add(new At(moved.to(), it)));
            }
        }
        List<LotsMoved> gone = new ArrayList<>();
        came.forEach(at -> add(at, gone));
        return gone;
    }

    private void add(At at, List<LotsMoved> gone) {
        Map<String, Long> after = after(at);
        long excess = after.values().stream().mapToLong(Long::longValue).sum() - Math.max(onHand(at), 0);
        List<Sku> skus = new ArrayList<>();
        List<String> names = new ArrayList<>();
        List<Long> steps = new ArrayList<>();
        for (Map.Entry<String, Long> lot : after.entrySet()) {
            long now = Math.min(lot.getValue(), excess);
            if (now > 0) {
                excess -= now;
                skus.add(at.sku());
                names.add(lot.getKey());
                steps.add(now);
            }
        }
        if (!skus.isEmpty()) {
            Column column = Column.of(steps.stream().mapToLong(Long::longValue).toArray());
            gone.add(new LotsMoved(at.place(), "", skus, names, column));
        }
    }

    private Map<String, Long> after(At at) {
        Map<String, Long> after = new LinkedHashMap<>();
        for (Lot lot : lots.lots(
                at.place(), at.sku(), stock.kept(at.sku()).orElseThrow().unit())) {
            after.put(lot.number(), lot.quantity().steps());
        }
        for (Fact fact : facts) {
            if (fact instanceof LotsReceived received
                    && received.place().value().equals(at.place())) {
                received.lines().stream()
                        .filter(it -> it.sku().equals(at.sku()))
                        .forEach(it -> after.merge(it.lot(), it.steps(), Long::sum));
            } else if (fact instanceof LotsMoved moved) {
                for (int line = 0; line < moved.skus().size(); line++) {
                    if (moved.skus().get(line).equals(at.sku())) {
                        long steps = moved.steps().get(line);
                        long change = (moved.to().equals(at.place()) ? steps : 0)
                                - (moved.from().equals(at.place()) ? steps : 0);
                        after.merge(moved.lots().get(line), change, Long::sum);
                    }
                }
            }
        }
        return after;
    }

    private long onHand(At at) {
        long there = stock.onHand(new PlaceId(at.place()), at.sku()).steps();
        for (Fact fact : facts) {
            if (fact instanceof Movement movement && movement.place().value().equals(at.place())) {
                for (int line = 0; line < movement.skus().size(); line++) {
                    there += movement.skus().get(line).equals(at.sku()) ? movement.stepsChange(line) : 0;
                }
            }
        }
        return there;
    }
}

// SPDX-License-Identifier: Apache-2.0
package dev.mizan.suite.lot;

import dev.mizan.core.sale.GoodsReturned;
import dev.mizan.core.sale.ReturnOrigin;
import dev.mizan.core.sale.Returnable;
import dev.mizan.inventory.lot.LotsMoved;
import dev.mizan.inventory.movement.Column;
import dev.mizan.inventory.movement.StockReturned;
import dev.mizan.spi.fact.Fact;
import dev.mizan.spi.id.DocumentId;
import dev.mizan.spi.value.Sku;
import dev.mizan.suite.flow.Reading;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;

/** The lots that a sale took, less those that have come back of it. */
record LotsOfSale(Reading reading, GoodsReturned returned) {
    /** The lots that come back now: what left last comes back first. */
    Optional<LotsMoved> back(StockReturned goods) {
        if (!(returned.origin() instanceof ReturnOrigin.Receipt receipt)) {
            return Optional.empty();
        }
        Map<Sku, TreeMap<String, Long>> out = out(receipt.sale());
        List<Sku> skus = new ArrayList<>();
        List<String> lots = new ArrayList<>();
        List<Long> steps = new ArrayList<>();
        for (int line = 0; line < goods.skus().size(); line++) {
            Sku sku = goods.skus().get(line);
            long left = goods.stepsChange(line);
            TreeMap<String, Long> of = out.getOrDefault(sku, new TreeMap<>());
            for (String lot : of.descendingKeySet()) {
                long now = Math.min(Objects.requireNonNull(of.get(lot)), left);
                if (now > 0) {
                    of.merge(lot, -now, Long::sum);
                    left -= now;
                    skus.add(sku);
                    lots.add(lot);
                    steps.add(now);
                }
            }
        }
        Column column = Column.of(steps.stream().mapToLong(Long::longValue).toArray());
        return skus.isEmpty()
                ? Optional.empty()
                : Optional.of(new LotsMoved("", goods.place().value(), skus, lots, column));
    }

    private Map<Sku, TreeMap<String, Long>> out(DocumentId sale) {
        Map<Sku, TreeMap<String, Long>> out = new TreeMap<>();
        reading.document(sale).ifPresent(batch -> batch.facts().forEach(fact -> count(fact, 1, out)));
        reading.stream(Returnable.key(sale)).forEach(batch -> batch.facts().forEach(fact -> count(fact, -1, out)));
        return out;
    }

    private static void count(Fact fact, int sign, Map<Sku, TreeMap<String, Long>> out) {
        if (fact instanceof LotsMoved moved) {
            for (int line = 0; line < moved.skus().size(); line++) {
                out.computeIfAbsent(moved.skus().get(line), sku -> new TreeMap<>())
                        .merge(moved.lots().get(line), sign * moved.steps().get(line), Long::sum);
            }
        }
    }
}

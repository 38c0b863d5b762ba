// SPDX-License-Identifier: Apache-2.0
package dev.mizan.suite.promise;

import dev.mizan.core.sale.SaleCompleted;
import dev.mizan.inventory.movement.PlaceId;
import dev.mizan.inventory.movement.StockIssued;
import dev.mizan.inventory.reorder.Demand;
import dev.mizan.spi.fact.Fact;
import dev.mizan.spi.value.Sku;
import dev.mizan.suite.flow.Log;
import dev.mizan.suite.flow.Recorded;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.LongStream;

/** What sales took of a place each day, read from the log on the caller's thread. */
final class SoldDays {
    private final PlaceId place;
    private final LocalDate from;
    private final int days;
    private final Map<Sku, long[]> sold = new HashMap<>();

    private SoldDays(PlaceId place, LocalDate from, int days) {
        this.place = place;
        this.from = from;
        this.days = days;
    }

    /** Of so many business days from one on; the goods of kits count as what left. */
    static Map<Sku, Demand> demand(Log log, PlaceId place, LocalDate from, int days) {
        SoldDays sold = new SoldDays(place, from, days);
        log.after(0, sold::follow);
        Map<Sku, Demand> demand = new TreeMap<>();
        sold.sold.forEach((sku, each) -> {
            List<Long> list = LongStream.of(each).boxed().toList();
            demand.put(sku, Demand.of(list));
        });
        return demand;
    }

    private void follow(Recorded recorded) {
        long day = ChronoUnit.DAYS.between(from, recorded.times().businessDate().date());
        if (day < 0 || day >= days || recorded.fact(SaleCompleted.class).isEmpty()) {
            return;
        }
        for (Fact fact : recorded.facts()) {
            if (fact instanceof StockIssued issued && issued.place().equals(place)) {
                for (int line = 0; line < issued.skus().size(); line++) {
                    long[] each = sold.computeIfAbsent(issued.skus().get(line), none -> new long[days]);
                    each[(int) day] += issued.steps().get(line);
                }
            }
        }
    }
}

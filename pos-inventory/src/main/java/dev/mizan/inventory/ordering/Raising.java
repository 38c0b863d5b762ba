// SPDX-License-Identifier: Apache-2.0
package dev.mizan.inventory.ordering;

import dev.mizan.inventory.replenish.OrderRule;
import dev.mizan.spi.value.Money;
import dev.mizan.spi.value.Sku;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;

/**
 * Raises what rules propose until it is worth enough: by a day's demand at a time, in whole packs, of the item that would be
 * ordered next. So what is added is what would have been ordered soonest. Pure.
 *
 * @param worth of an order of so many steps of each item
 * @param mostDays of demand beyond its least that an item may be raised to
 */
public record Raising(List<Candidate> candidates, Function<Map<Sku, Long>, Money> worth, int mostDays) {
    /** An order that takes longer to fill is not filled. */
    private static final int MOST_ROUNDS = 20_000;

    /**
     * An item of the supplier.
     *
     * @param expected on hand and coming less what is promised, in steps
     * @param daily demand in steps; where it is zero the item is not raised
     */
    public record Candidate(Sku sku, OrderRule rule, long expected, BigDecimal daily) {
        /** In how many days it would be below its least, were so much ordered. */
        BigDecimal due(long ordered) {
            return BigDecimal.valueOf(expected + ordered - rule.least()).divide(daily, 9, RoundingMode.FLOOR);
        }

        /** What is ordered after one more day's demand, in whole packs and not below the least order. */
        long more(long ordered) {
            long day = daily.setScale(0, RoundingMode.CEILING).longValueExact();
            long wanted = Math.max(ordered + Math.max(day, 1), rule.minimum());
            return -Math.floorDiv(-wanted, rule.multiple()) * rule.multiple();
        }

        boolean fits(long ordered, int mostDays) {
            boolean room =
                    rule.most().isEmpty() || expected + ordered <= rule.most().getAsLong();
            return room && due(ordered).compareTo(BigDecimal.valueOf(mostDays)) <= 0;
        }
    }

    public Raising {
        candidates = candidates.stream().filter(it -> it.daily().signum() > 0).toList();
    }

    /** What is ordered of each item so that it is worth so much; empty where that can not be. */
    public Optional<Map<Sku, Long>> to(Money least, Map<Sku, Long> proposed) {
        TreeMap<Sku, Long> order = new TreeMap<>(proposed);
        for (int round = 0; round < MOST_ROUNDS; round++) {
            if (worth.apply(order).compareTo(least) >= 0) {
                return Optional.of(order);
            }
            Optional<Candidate> next = next(order);
            if (next.isEmpty()) {
                return Optional.empty();
            }
            Candidate item = next.get();
            order.put(item.sku(), item.more(order.getOrDefault(item.sku(), 0L)));
        }
        return Optional.empty();
    }

    private Optional<Candidate> next(Map<Sku, Long> order) {
        return candidates.stream()
                .filter(it -> it.fits(it.more(order.getOrDefault(it.sku(), 0L)), mostDays))
                .min(Comparator.comparing((Candidate it) -> it.due(order.getOrDefault(it.sku(), 0L)))
                        .thenComparing(Candidate::sku));
    }
}

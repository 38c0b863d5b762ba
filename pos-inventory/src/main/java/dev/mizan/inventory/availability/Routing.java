// SPDX-License-Identifier: Apache-2.0
package dev.mizan.inventory.availability;

import dev.mizan.inventory.reservation.Need;
import dev.mizan.inventory.reservation.ReservationReason;
import dev.mizan.spi.outcome.Outcome;
import dev.mizan.spi.value.Sku;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.StringJoiner;
import java.util.TreeMap;

/**
 * From which places a basket is shipped: at the least cost of parcels, of these with the fewest, of these from the places
 * that are named first. All of it or nothing. A pure function: the same places give the same route in any order.
 *
 * <p>It is a set cover, so the search is bounded by states and never by time: exact where it ends within its budget, which
 * it does for every instance of up to sixteen places; else the best that was found, and {@link Route#exact} says so.
 *
 * @param states how many choices of places are looked at
 */
public record Routing(long states) {
    /** As many as any sixteen places take. */
    public static final Routing USUAL = new Routing(200_000);

    private static final Comparator<Origin> CHEAPEST =
            Comparator.comparingLong(Origin::cost).thenComparing(Origin::place);

    public Routing {
        if (states < 1) {
            throw new IllegalArgumentException("a search of " + states + " states");
        }
    }

    /** The route of a basket; refused with SHORT, naming what all places together lack, EMPTY or QUANTITY. */
    public Outcome<Route> route(Map<Sku, Long> basket, List<Origin> origins) {
        if (basket.isEmpty()) {
            return Outcome.refused(ReservationReason.EMPTY);
        }
        SortedMap<Sku, Long> needs = new TreeMap<>(basket);
        StringJoiner missing = new StringJoiner(", ");
        for (Map.Entry<Sku, Long> need : needs.entrySet()) {
            if (need.getValue() < 1) {
                return Outcome.refused(
                        ReservationReason.QUANTITY, "steps", need.getValue(), "sku", need.getKey());
            }
            long there = origins.stream()
                    .mapToLong(it -> it.of(need.getKey()))
                    .reduce(0, Routing::plus);
            if (there < need.getValue()) {
                missing.add(need.getValue() - there + " " + need.getKey());
            }
        }
        if (missing.length() > 0) {
            return Outcome.refused(ReservationReason.SHORT, "missing", missing);
        }
        List<Origin> useful = origins.stream()
                .filter(it -> needs.keySet().stream().anyMatch(sku -> it.of(sku) > 0))
                .sorted(CHEAPEST)
                .toList();
        RouteSearch search = new RouteSearch(needs, useful, states);
        search.run();
        return Outcome.done(filled(needs, search.chosen(), search.isExact()));
    }

    /** Each item from as few of the chosen places as it takes: first from whoever has most of it. */
    private static Route filled(SortedMap<Sku, Long> needs, List<Origin> chosen, boolean exact) {
        List<Need> legs = new ArrayList<>();
        for (Map.Entry<Sku, Long> need : needs.entrySet()) {
            long left = need.getValue();
            List<Origin> most = chosen.stream()
                    .sorted(Comparator.comparingLong((Origin it) -> -it.of(need.getKey()))
                            .thenComparing(CHEAPEST))
                    .toList();
            for (Origin origin : most) {
                long now = Math.min(left, origin.of(need.getKey()));
                if (now > 0) {
                    legs.add(new Need(origin.place(), need.getKey(), now));
                    left -= now;
                }
            }
        }
        legs.sort(Comparator.comparing(Need::place).thenComparing(Need::sku));
        long cost = chosen.stream().mapToLong(Origin::cost).sum();
        return new Route(legs, chosen.size(), cost, exact);
    }

    static long plus(long one, long other) {
        return one > Long.MAX_VALUE - other ? Long.MAX_VALUE : one + other;
    }
}

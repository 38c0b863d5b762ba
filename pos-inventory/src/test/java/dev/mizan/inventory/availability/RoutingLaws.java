// SPDX-License-Identifier: Apache-2.0
package dev.mizan.inventory.availability;

import static org.assertj.core.api.Assertions.assertThat;

import dev.mizan.inventory.movement.PlaceId;
import dev.mizan.inventory.reservation.Need;
import dev.mizan.inventory.reservation.ReservationReason;
import dev.mizan.spi.outcome.Outcome;
import dev.mizan.spi.outcome.Refused;
import dev.mizan.spi.value.Sku;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

class RoutingLaws {
    private static List<Origin> places(Random chance, int places, int lines) {
        List<Origin> origins = new ArrayList<>();
        for (int place = 0; place < places; place++) {
            Map<Sku, Long> there = new HashMap<>();
            for (int line = 0; line < lines; line++) {
                there.put(Sku.of("A" + line), chance.nextInt(5) - 1L);
            }
            origins.add(new Origin(new PlaceId("P" + place), chance.nextInt(4) * 100L, there));
        }
        return origins;
    }

    private static Map<Sku, Long> basket(Random chance, int lines) {
        Map<Sku, Long> basket = new HashMap<>();
        for (int line = 0; line < lines; line++) {
            basket.put(Sku.of("A" + line), 1L + chance.nextInt(5));
        }
        return basket;
    }

    @Property(tries = 400)
    void itIsTheBestOfAllSetsOfPlaces(@ForAll Random chance) {
        List<Origin> origins = places(chance, 1 + chance.nextInt(6), 1 + chance.nextInt(6));
        Map<Sku, Long> basket = basket(chance, origins.get(0).available().size());
        long cheapest = Long.MAX_VALUE;
        int fewest = Integer.MAX_VALUE;
        for (int set = 1; set < 1 << origins.size(); set++) {
            List<Origin> some = new ArrayList<>();
            for (int at = 0; at < origins.size(); at++) {
                if ((set >> at & 1) == 1) {
                    some.add(origins.get(at));
                }
            }
            boolean covers = basket.entrySet().stream()
                    .allMatch(need -> some.stream()
                                    .mapToLong(it -> it.of(need.getKey()))
                                    .sum()
                            >= need.getValue());
            long cost = some.stream().mapToLong(Origin::cost).sum();
            if (covers && (cost < cheapest || cost == cheapest && some.size() < fewest)) {
                cheapest = cost;
                fewest = some.size();
            }
        }
        Outcome<Route> route = Routing.USUAL.route(basket, origins);
        assertThat(route.isDone()).isEqualTo(fewest < Integer.MAX_VALUE);
        if (route instanceof Outcome.Done<Route> done) {
            assertThat(done.value().exact()).isTrue();
            assertThat(done.value().cost()).isEqualTo(cheapest);
            assertThat(done.value().places()).isEqualTo(fewest);
            holds(done.value(), basket, origins);
        } else {
            assertThat(((Refused<Route>) route).reason()).isEqualTo(ReservationReason.SHORT);
        }
    }

    /** What leaves is the basket, and nowhere more than is there; no place is named that ships nothing. */
    private static void holds(Route route, Map<Sku, Long> basket, List<Origin> origins) {
        Map<Sku, Long> leaves = new HashMap<>();
        for (Need need : route.needs()) {
            leaves.merge(need.sku(), need.steps(), Long::sum);
            assertThat(origins.stream()
                            .filter(it -> it.place().equals(need.place()))
                            .findFirst()
                            .orElseThrow()
                            .of(need.sku()))
                    .isGreaterThanOrEqualTo(need.steps());
        }
        assertThat(leaves).isEqualTo(basket);
        assertThat(route.needs().stream().map(Need::place).distinct().count()).isLessThanOrEqualTo(route.places());
    }

    @Property(tries = 100)
    void theOrderOfPlacesChangesNothing(@ForAll Random chance) {
        List<Origin> origins = places(chance, 8, 3);
        Map<Sku, Long> basket = basket(chance, 3);
        List<Origin> shuffled = new ArrayList<>(origins);
        Collections.shuffle(shuffled, chance);
        assertThat(Routing.USUAL.route(basket, shuffled)).isEqualTo(Routing.USUAL.route(basket, origins));
    }

    @Property(tries = 5)
    void twoHundredStoresAndTwentyLinesEndWithinTheBudget(@ForAll Random chance) {
        List<Origin> origins = places(chance, 200, 20);
        Map<Sku, Long> basket = basket(chance, 20);
        Route route = new Routing(2_000).route(basket, origins).orElseThrow();
        holds(route, basket, origins);
    }

    @Example
    void oneDearParcelIsBetterThanTwoThatCostMore() {
        Sku a = Sku.of("A");
        Sku b = Sku.of("B");
        Route route = Routing.USUAL
                .route(
                        Map.of(a, 1L, b, 1L),
                        List.of(
                                new Origin(new PlaceId("near"), 300, Map.of(a, 1L)),
                                new Origin(new PlaceId("far"), 500, Map.of(a, 1L, b, 1L))))
                .orElseThrow();
        assertThat(route)
                .isEqualTo(new Route(
                        List.of(new Need(new PlaceId("far"), a, 1), new Need(new PlaceId("far"), b, 1)),
                        1,
                        500,
                        true));
    }
}

// SPDX-License-Identifier: Apache-2.0
package dev.mizan.inventory.availability;

import static org.assertj.core.api.Assertions.assertThat;

import dev.mizan.spi.value.Sku;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.TreeMap;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import net.jqwik.api.constraints.Size;

class AvailabilityLaws {
    private static final Sku A = Sku.of("A");
    private static final Sku B = Sku.of("B");

    /** OCA/stock-logistics-availability pull 73, replaysMike/Binner issue 421, OCA/manufacture issue 1362. */
    @Property
    void a6_issue421_kitsAreTheLeastOfSummedNeedsAndNeverFewerWithMore(
            @ForAll @LongRange(min = 1, max = 9) long need,
            @ForAll @LongRange(min = 1, max = 9) long again,
            @ForAll @LongRange(min = 0, max = 500) long there,
            @ForAll @LongRange(min = 0, max = 500) long other) {
        Kit kit = new Kit(List.of(new Kit.Part(A, need), new Kit.Part(B, 2), new Kit.Part(A, again)));
        long kits = kit.available(Map.of(A, there, B, other));
        assertThat(kits).isEqualTo(Math.min(there / (need + again), other / 2));
        assertThat(kit.available(Map.of(A, there + 1, B, other))).isGreaterThanOrEqualTo(kits);
        assertThat(kit.available(Map.of(A, there))).isZero();
    }

    @Property
    void a7_whatIsPromisedNeverExceedsTheSupply(
            @ForAll @IntRange(max = 50) int onHand,
            @ForAll @Size(min = 1, max = 12) List<@IntRange(max = 40) Integer> orders,
            @ForAll long seed) {
        List<Long> receipts = orders.stream()
                .map(order -> Math.floorMod(seed * 31 + order * 7L, 50L))
                .toList();
        AvailableToPromise plan = new AvailableToPromise(
                onHand, orders.stream().map(Integer::longValue).toList(), receipts);
        List<Long> cumulative = plan.cumulative();
        for (int period = 0; period < orders.size(); period++) {
            assertThat(cumulative.get(period)).isBetween(0L, plan.supply(period));
            if (period > 0) {
                assertThat(cumulative.get(period)).isGreaterThanOrEqualTo(cumulative.get(period - 1));
            }
        }
    }

    @Property
    void discretePromisesSumToTheSupplyLessAllOrders(
            @ForAll @IntRange(max = 50) int onHand,
            @ForAll @Size(min = 1, max = 12) List<@IntRange(max = 40) Integer> numbers) {
        List<Long> orders = numbers.stream().map(Integer::longValue).toList();
        AvailableToPromise plan = new AvailableToPromise(onHand, orders, orders);
        assertThat(plan.discrete().stream()
                        .filter(OptionalLong::isPresent)
                        .mapToLong(OptionalLong::getAsLong)
                        .sum())
                .isEqualTo(onHand);
    }

    @Example
    void a2_nothingIsTakenOffTwice() {
        assertThat(new StockStates(10, 4, 1, 6).available()).isEqualTo(5);
        assertThat(new StockStates(10, 4, 1, 6).projected()).isEqualTo(11);
    }

    @Example
    void aBasketIsCollectedWhereAllOfItIs() {
        TreeMap<String, Map<Sku, Long>> places =
                new TreeMap<>(Map.of("S1", Map.of(A, 1L, B, 9L), "S2", Map.of(A, 2L, B, 1L)));
        Collect basket = Collect.of(List.of(new Collect.Line(A, 1), new Collect.Line(A, 1), new Collect.Line(B, 1)));
        assertThat(basket.places(places)).containsExactly("S2");
        assertThat(basket.placesWithTransfers(places)).containsExactly("S1", "S2");
        assertThat(Collect.of(List.of(new Collect.Line(A, 4))).placesWithTransfers(places))
                .isEmpty();
    }
}

// SPDX-License-Identifier: Apache-2.0
package dev.mizan.laws.buying;

import static org.assertj.core.api.Assertions.assertThat;

import dev.mizan.inventory.movement.PlaceId;
import dev.mizan.inventory.reorder.Demand;
import dev.mizan.inventory.reorder.ReorderPlan;
import dev.mizan.inventory.reorder.ReorderPolicy;
import dev.mizan.inventory.replenish.EconomicOrder;
import dev.mizan.inventory.replenish.OrderRule;
import dev.mizan.inventory.supplier.SupplierId;
import dev.mizan.spi.value.Sku;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;

/** Every policy's rule orders enough, in packs, within the room, and once. */
class ReplenishLaws {
    private static final SupplierId GULF = new SupplierId("GULF");

    private static List<EconomicOrder.Break> breaks(Random chance, BigDecimal holding) {
        List<EconomicOrder.Break> breaks = new ArrayList<>();
        long from = 1;
        long price = 200 + chance.nextInt(800);
        for (int i = 0; i < 1 + chance.nextInt(4); i++) {
            BigDecimal each = BigDecimal.valueOf(price);
            breaks.add(new EconomicOrder.Break(BigDecimal.valueOf(from), each, each.multiply(holding)));
            from += 1 + chance.nextInt(40);
            price -= chance.nextInt(40);
        }
        return breaks;
    }

    private static BigDecimal yearly(
            EconomicOrder order, BigDecimal demand, List<EconomicOrder.Break> breaks, long of) {
        BigDecimal quantity = BigDecimal.valueOf(of);
        EconomicOrder.Break one = breaks.stream()
                .filter(it -> it.from().compareTo(quantity) <= 0)
                .reduce((first, second) -> second)
                .orElseThrow();
        return order.running(quantity, one.holding()).add(demand.multiply(one.price()));
    }

    /** Against every whole quantity, one after the other. */
    @Property(tries = 200)
    void noOtherWholeQuantityCostsLessOverTheBreaks(
            @ForAll @IntRange(max = 3000) int demand, @ForAll @IntRange(max = 4000) int orderCost, @ForAll long seed) {
        Random chance = new Random(seed);
        BigDecimal holding = new BigDecimal("0." + (1 + chance.nextInt(9)));
        List<EconomicOrder.Break> breaks = breaks(chance, holding);
        BigDecimal a = BigDecimal.valueOf(demand);
        EconomicOrder order = new EconomicOrder(a, BigDecimal.valueOf(orderCost));
        long best = order.whole(breaks);
        BigDecimal cost = yearly(order, a, breaks, best);
        for (long other = 1; other <= best + 300; other++) {
            assertThat(yearly(order, a, breaks, other))
                    .as("%d beside %d", other, best)
                    .isGreaterThanOrEqualTo(cost);
        }
    }

    @Provide
    Arbitrary<ReorderPolicy> policies() {
        Arbitrary<BigDecimal> service =
                Arbitraries.integers().between(1, 999).map(it -> new BigDecimal(it).movePointLeft(3));
        Arbitrary<Integer> small = Arbitraries.integers().between(1, 30);
        Arbitrary<Integer> amount = Arbitraries.integers().between(0, 400);
        Arbitrary<ReorderPolicy> minMax =
                Combinators.combine(amount, amount).as((a, b) -> new ReorderPolicy.MinMax(a, a + b));
        Arbitrary<ReorderPolicy> point =
                Combinators.combine(amount, amount).as((a, b) -> new ReorderPolicy.OrderPoint(a, b));
        Arbitrary<ReorderPolicy> covering = Combinators.combine(service, small).as(ReorderPolicy.Covering::new);
        Arbitrary<ReorderPolicy> economic = Combinators.combine(service, amount, small)
                .as((level, cost, holding) -> new ReorderPolicy.Economic(
                        level, BigDecimal.valueOf(cost), new BigDecimal(holding).movePointLeft(2)));
        Arbitrary<ReorderPolicy> lived = Combinators.combine(small, small, small)
                .as((less, more, days) ->
                        new ReorderPolicy.ShortLived(BigDecimal.valueOf(less), BigDecimal.valueOf(more), days));
        return Arbitraries.oneOf(minMax, point, covering, economic, lived);
    }

    @Property(tries = 400)
    void whatIsOrderedIsEnoughInPacksWithinTheRoomAndOnce(
            @ForAll("policies") ReorderPolicy policy,
            @ForAll @IntRange(max = 50) int mean,
            @ForAll @IntRange(max = 20) int deviation,
            @ForAll @IntRange(max = 20) int lead,
            @ForAll @LongRange(min = 1, max = 12) long pack,
            @ForAll @LongRange(max = 300) long room,
            @ForAll @LongRange(min = -50, max = 500) long expected,
            @ForAll long seed) {
        Demand demand = new Demand(BigDecimal.valueOf(mean), BigDecimal.valueOf(deviation));
        ReorderPlan plan = ReorderPlan.of(new PlaceId("main"), Sku.of("TEA"), GULF, policy, demand)
                .by(pack);
        plan = room == 0 ? plan : plan.room(room);
        OrderRule rule = plan.rule(lead, breaks(new Random(seed), BigDecimal.ONE))
                .orElseThrow()
                .rule();
        long order = rule.order(expected);
        assertThat(order % pack).isZero();
        assertThat(order).isNotNegative();
        if (room > 0) {
            assertThat(order == 0 || expected + order <= room).isTrue();
        } else {
            assertThat(expected + order).isGreaterThanOrEqualTo(rule.least());
            assertThat(rule.order(expected + order)).as("run again").isZero();
        }
    }
}

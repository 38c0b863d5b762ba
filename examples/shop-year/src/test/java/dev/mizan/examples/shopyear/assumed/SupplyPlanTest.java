// SPDX-License-Identifier: Apache-2.0
package dev.mizan.examples.shopyear.assumed;

import static org.assertj.core.api.Assertions.assertThat;

import dev.mizan.examples.shopyear.history.Kind;
import dev.mizan.examples.shopyear.history.ShopItem;
import dev.mizan.spi.value.Currency;
import dev.mizan.spi.value.Money;
import dev.mizan.spi.value.Sku;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.Size;

class SupplyPlanTest {
    private static final LocalDate WEDNESDAY = LocalDate.of(2010, 12, 1);
    private static final Sku MUG = Sku.of("22752");
    private static final Sku HEART = Sku.of("85123A");
    private static final Assumptions ASSUMED = new Assumptions(Currency.GBP);
    private static final List<ShopItem> ITEMS = List.of(
            new ShopItem(MUG, Kind.GOODS, "MUG", Money.of("7.65", Currency.GBP)),
            new ShopItem(HEART, Kind.GOODS, "HEART", Money.of("0.01", Currency.GBP)));

    record Move(int daysLater, Sku item, int pieces) {}

    @Example
    void theFirstDayBringsTheOpeningStockAndEachWeekWhatItLacks() {
        Demand demand = new Demand();
        demand.moved(WEDNESDAY, MUG, -5);
        demand.moved(WEDNESDAY.plusDays(1), MUG, 3);
        demand.moved(WEDNESDAY.plusDays(2), MUG, -1);
        demand.moved(WEDNESDAY.plusDays(6), MUG, -10);
        SupplyPlan plan = demand.plan(ITEMS, ASSUMED);
        Money cost = Money.of("4.21", Currency.GBP);
        assertThat(plan.days()).containsExactly(WEDNESDAY, WEDNESDAY.plusDays(6));
        assertThat(plan.arriving(WEDNESDAY)).containsExactly(new Delivery(MUG, 5, cost));
        assertThat(plan.arriving(WEDNESDAY.plusDays(6))).containsExactly(new Delivery(MUG, 8, cost));
        assertThat(plan.arriving(WEDNESDAY.plusDays(1))).isEmpty();
    }

    @Example
    void aPieceCostsAtLeastTheSmallestCoin() {
        assertThat(ASSUMED.cost(Money.of("0.01", Currency.GBP))).isEqualTo(Money.of("0.01", Currency.GBP));
        assertThat(ASSUMED.cost(Money.zero(Currency.GBP))).isEqualTo(Money.of("0.01", Currency.GBP));
        assertThat(new Assumptions(Currency.KWD).cost(Money.of("4.250", Currency.KWD)))
                .isEqualTo(Money.of("2.338", Currency.KWD));
    }

    @Property(tries = 500)
    void noShelfEverRunsBelowEmptyAndNothingArrivesThatIsNotNeeded(@ForAll("moves") @Size(max = 60) List<Move> moves) {
        Demand demand = new Demand();
        List<LocalDate> days = new ArrayList<>();
        LocalDate day = WEDNESDAY;
        for (Move move : moves) {
            day = day.plusDays(move.daysLater());
            days.add(day);
            demand.moved(day, move.item(), move.pieces());
        }
        SupplyPlan plan = demand.plan(ITEMS, ASSUMED);
        Map<Sku, Integer> lowestAfterLastDelivery = new HashMap<>();
        Map<Sku, Integer> onHand = new HashMap<>();
        LocalDate yesterday = LocalDate.MIN;
        for (int i = 0; i < moves.size(); i++) {
            if (!days.get(i).equals(yesterday)) {
                yesterday = days.get(i);
                for (Delivery delivery : plan.arriving(yesterday)) {
                    onHand.merge(delivery.item(), delivery.pieces(), Integer::sum);
                    assertThat(lowestAfterLastDelivery.getOrDefault(delivery.item(), 0))
                            .isZero();
                    lowestAfterLastDelivery.put(delivery.item(), Integer.MAX_VALUE);
                }
            }
            Move move = moves.get(i);
            int left = onHand.merge(move.item(), move.pieces(), Integer::sum);
            assertThat(left).isNotNegative();
            lowestAfterLastDelivery.computeIfPresent(move.item(), (item, lowest) -> Math.min(lowest, left));
        }
    }

    @Provide
    Arbitrary<List<Move>> moves() {
        return Combinators.combine(
                        Arbitraries.integers().between(0, 5),
                        Arbitraries.of(MUG, HEART),
                        Arbitraries.integers().between(-9, 6))
                .as(Move::new)
                .list();
    }
}

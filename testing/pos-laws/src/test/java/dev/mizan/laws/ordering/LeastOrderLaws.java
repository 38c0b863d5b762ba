// SPDX-License-Identifier: Apache-2.0
package dev.mizan.laws.ordering;

import static dev.mizan.laws.stock.Storehouse.GULF;
import static dev.mizan.laws.stock.Storehouse.NILE;
import static dev.mizan.laws.stock.Storehouse.RICE;
import static dev.mizan.laws.stock.Storehouse.TEA;
import static dev.mizan.laws.stock.Storehouse.at;
import static dev.mizan.laws.stock.Storehouse.sar;
import static dev.mizan.laws.stock.Storehouse.stocked;
import static dev.mizan.laws.stock.Storehouse.why;
import static org.assertj.core.api.Assertions.assertThat;

import dev.mizan.inventory.ordering.OrderMinimum;
import dev.mizan.inventory.ordering.OrderMinimum.ByHand;
import dev.mizan.inventory.ordering.OrderMinimum.Proposal;
import dev.mizan.inventory.ordering.OrderingReason;
import dev.mizan.inventory.ordering.Raising;
import dev.mizan.inventory.ordering.Raising.Candidate;
import dev.mizan.inventory.purchase.OrderPlaced;
import dev.mizan.inventory.reorder.Demand;
import dev.mizan.inventory.reorder.ReorderPlan;
import dev.mizan.inventory.reorder.ReorderPolicy;
import dev.mizan.inventory.replenish.OrderRule;
import dev.mizan.inventory.supplier.PriceAgreement;
import dev.mizan.inventory.supplier.SupplierId;
import dev.mizan.inventory.supplier.SupplierReason;
import dev.mizan.laws.stock.Storehouse;
import dev.mizan.spi.value.Currency;
import dev.mizan.spi.value.Money;
import dev.mizan.spi.value.Period;
import dev.mizan.spi.value.Quantity;
import dev.mizan.spi.value.Sku;
import dev.mizan.suite.Mizan;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/** Issue 5: a supplier's least order value; a proposal below it is raised by what is due next, or waits. */
class LeastOrderLaws {
    /** Told by a naive reckoning of dates: nothing was added while another item that had room was due sooner. */
    @Property(tries = 300)
    void whatIsAddedWasDueNext(@ForAll Random chance) {
        List<Candidate> items = new ArrayList<>();
        Map<Sku, Long> prices = new HashMap<>();
        Map<Sku, Long> proposed = new TreeMap<>();
        for (int item = 0; item < 1 + chance.nextInt(4); item++) {
            Sku sku = Sku.of("I" + item);
            long least = chance.nextInt(20);
            OrderRule rule =
                    OrderRule.between(least, least + chance.nextInt(20)).by(1 + chance.nextInt(6), chance.nextInt(8));
            long expected = chance.nextInt(60);
            prices.put(sku, 100L + chance.nextInt(900));
            items.add(new Candidate(sku, rule, expected, BigDecimal.valueOf(chance.nextInt(5))));
            if (rule.order(expected) > 0) {
                proposed.put(sku, rule.order(expected));
            }
        }
        int mostDays = 5 + chance.nextInt(60);
        Money least = Money.ofMinor(1000L * (1 + chance.nextInt(60)), Currency.SAR);
        Optional<Map<Sku, Long>> raised =
                new Raising(items, order -> worth(order, prices), mostDays).to(least, proposed);

        if (raised.isEmpty()) {
            Map<Sku, Long> full = new HashMap<>(proposed);
            items.stream()
                    .filter(it -> it.daily().signum() > 0)
                    .forEach(it -> full.merge(
                            it.sku(),
                            it.daily().longValue() * mostDays + it.rule().least(),
                            Math::max));
            assertThat(worth(full, prices).compareTo(least) < 0
                            || worth(proposed, prices).compareTo(least) < 0)
                    .isTrue();
            return;
        }
        Map<Sku, Long> order = raised.get();
        assertThat(worth(order, prices)).isGreaterThanOrEqualTo(least);
        if (worth(proposed, prices).compareTo(least) >= 0) {
            assertThat(order).isEqualTo(proposed);
        }
        for (Candidate item : items) {
            long now = order.getOrDefault(item.sku(), 0L);
            long was = proposed.getOrDefault(item.sku(), 0L);
            assertThat(now).isGreaterThanOrEqualTo(was);
            assertThat(now == was || now % item.rule().multiple() == 0).isTrue();
            if (now > was) {
                assertThat(days(item, now).compareTo(BigDecimal.valueOf(mostDays)))
                        .isLessThanOrEqualTo(0);
                soonest(items, order, item, was, mostDays);
            }
        }
    }

    /** When the last of an item was added, nobody who had room for more was due before it. */
    private static void soonest(List<Candidate> items, Map<Sku, Long> order, Candidate item, long was, int mostDays) {
        OrderRule rule = item.rule();
        long now = order.getOrDefault(item.sku(), 0L);
        long step = Math.max(item.daily().longValue(), 1) + rule.multiple();
        boolean first = was == 0 && now <= rule.minimum() + rule.multiple();
        long before = first ? 0 : Math.max(was, now - step);
        for (Candidate other : items) {
            if (other.daily().signum() > 0) {
                long ordered = order.getOrDefault(other.sku(), 0L);
                long more = other.daily().longValue()
                        + other.rule().multiple()
                        + other.rule().minimum();
                boolean room = days(other, ordered + more).compareTo(BigDecimal.valueOf(mostDays)) <= 0;
                assertThat(room && days(other, ordered).compareTo(days(item, before)) < 0)
                        .as("%s was due before %s", other.sku(), item.sku())
                        .isFalse();
            }
        }
    }

    private static BigDecimal days(Candidate item, long ordered) {
        return BigDecimal.valueOf(item.expected() + ordered - item.rule().least())
                .divide(item.daily(), 9, RoundingMode.FLOOR);
    }

    private static Money worth(Map<Sku, Long> order, Map<Sku, Long> prices) {
        long minor = 0;
        for (var each : order.entrySet()) {
            minor += each.getValue() * prices.get(each.getKey());
        }
        return Money.ofMinor(minor, Currency.SAR);
    }

    private static Mizan shop(OrderMinimum minimum) {
        Mizan shop = Storehouse.open();
        Period always = Period.from(LocalDate.of(2026, 1, 1));
        shop.buy()
                .agree(List.of(
                        new PriceAgreement(GULF, TEA, Quantity.pieces(1), sar("5.00"), always),
                        new PriceAgreement(GULF, RICE, Quantity.pieces(1), sar("10.00"), always)))
                .orElseThrow();
        stocked(shop, TEA, 8);
        stocked(shop, RICE, 15);
        shop.promises()
                .replenishing()
                .set(List.of(
                        ReorderPlan.of(
                                shop.stock().place(), TEA, GULF, new ReorderPolicy.MinMax(10, 20), Demand.steady(2)),
                        ReorderPlan.of(
                                        shop.stock().place(),
                                        RICE,
                                        GULF,
                                        new ReorderPolicy.MinMax(10, 20),
                                        Demand.steady(1))
                                .by(5)))
                .orElseThrow();
        shop.buy().orders().ask(minimum).orElseThrow();
        return shop;
    }

    /** Twelve of tea are needed, 60.00 in all. */
    @Property(tries = 12)
    void aProposalIsWorthEnoughOrWaitsAndRunTwiceOrdersNothingMore(@ForAll Random chance) {
        Money least = Money.ofMinor(1000L * (1 + chance.nextInt(90)), Currency.SAR);
        Proposal how = chance.nextBoolean() ? Proposal.RAISE : Proposal.WAIT;
        OrderMinimum minimum =
                OrderMinimum.of(GULF, least).when(how, ByHand.REFUSE).upTo(30);
        try (Mizan shop = shop(minimum)) {
            var proposals = shop.promises().proposals();
            var ordered = shop.promises().order("R");
            boolean enough = least.compareTo(sar("60.00")) <= 0;
            if (ordered.isDone()) {
                List<OrderPlaced> orders = ordered.orElseThrow();
                assertThat(orders).hasSize(1);
                assertThat(orders.get(0).order().total()).isGreaterThanOrEqualTo(least);
                assertThat(orders.get(0).prices()).hasSize(proposals.size());
                assertThat(how == Proposal.WAIT && !enough).isFalse();
                assertThat(shop.promises().proposals()).isEmpty();
            } else {
                assertThat(why(ordered)).isEqualTo(OrderingReason.WAITS);
                assertThat(proposals).isEmpty();
                assertThat(enough).isFalse();
            }
        }
    }

    @Example
    void itIsRaisedToFreeFreightWhereLittleIsMissing() {
        OrderMinimum minimum = OrderMinimum.of(GULF, sar("50.00")).free(sar("80.00"), sar("20.00"));
        try (Mizan shop = shop(minimum)) {
            assertThat(shop.promises().order("R").orElseThrow().get(0).order().total())
                    .isGreaterThanOrEqualTo(sar("80.00"))
                    .isLessThanOrEqualTo(sar("130.00"));
        }
        try (Mizan shop = shop(minimum.free(sar("80.00"), sar("19.00")))) {
            assertThat(shop.promises().order("R").orElseThrow().get(0).order().total())
                    .isEqualTo(sar("60.00"));
        }
    }

    @Example
    void anOrderByHandIsRefusedOrMarked() {
        try (Mizan shop = shop(OrderMinimum.of(GULF, sar("100.00")))) {
            var terms = shop.buy().terms(GULF).orElseThrow();
            assertThat(why(shop.buy().orderAt("PO-1", terms, List.of(at(TEA, 10, "5.00")))))
                    .isEqualTo(OrderingReason.BELOW_LEAST);
            shop.buy().orderAt("PO-1", terms, List.of(at(TEA, 20, "5.00"))).orElseThrow();
            assertThat(why(shop.buy().orders().amend("PO-1", terms, List.of(at(TEA, 19, "5.00")))))
                    .isEqualTo(OrderingReason.BELOW_LEAST);
            shop.buy()
                    .orders()
                    .ask(OrderMinimum.of(GULF, sar("100.00")).when(Proposal.WAIT, ByHand.MARK))
                    .orElseThrow();
            shop.buy().orderAt("PO-2", terms, List.of(at(TEA, 10, "5.00"))).orElseThrow();
            assertThat(shop.buy().orders().below())
                    .extracting(it -> it.number())
                    .containsExactly("PO-2");
            shop.buy()
                    .orders()
                    .amend("PO-2", terms, List.of(at(TEA, 30, "5.00")))
                    .orElseThrow();
            assertThat(shop.buy().orders().below()).isEmpty();
            shop.buy()
                    .orderAt("PO-3", shop.buy().terms(NILE).orElseThrow(), List.of(at(TEA, 1, "5.00")))
                    .orElseThrow();
            assertThat(why(shop.buy().orders().ask(OrderMinimum.of(new SupplierId("NOBODY"), sar("1.00")))))
                    .isEqualTo(SupplierReason.UNKNOWN);
            Money euro = Money.of("1.00", Currency.of("EUR"));
            assertThat(why(shop.buy().orders().ask(OrderMinimum.of(GULF, euro))))
                    .isEqualTo(OrderingReason.CURRENCY);
        }
    }
}

// SPDX-License-Identifier: Apache-2.0
package dev.mizan.suite.ordering;

import dev.mizan.inventory.movement.PlaceId;
import dev.mizan.inventory.ordering.OrderMinimum;
import dev.mizan.inventory.ordering.OrderMinimum.Proposal;
import dev.mizan.inventory.ordering.Raising;
import dev.mizan.inventory.ordering.Raising.Candidate;
import dev.mizan.inventory.purchase.OrderLine;
import dev.mizan.inventory.reorder.Demand;
import dev.mizan.inventory.reorder.ReorderBook;
import dev.mizan.inventory.reorder.ReorderPlan;
import dev.mizan.inventory.reorder.ReorderProposal;
import dev.mizan.inventory.supplier.PriceAgreement;
import dev.mizan.inventory.supplier.SupplierId;
import dev.mizan.spi.value.Money;
import dev.mizan.spi.value.Quantity;
import dev.mizan.spi.value.Rounding;
import dev.mizan.spi.value.Sku;
import dev.mizan.suite.flow.Reading;
import dev.mizan.suite.projection.PromiseFold;
import dev.mizan.suite.projection.PurchaseFold;
import dev.mizan.suite.projection.StockFold;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.ToLongFunction;

/**
 * Makes of what rules propose what suppliers take: raised to what they ask, or left to wait. The demand of an item is that of
 * its plan; items that have a rule alone are ordered as it says, and not raised.
 *
 * @param expected of an item at the place, in steps
 */
public record Enough(Reading reading, PlaceId place, ToLongFunction<Sku> expected) {
    /** What is ordered now, by item as it was proposed. */
    public List<ReorderProposal> of(List<ReorderProposal> proposals) {
        TreeMap<SupplierId, Map<Sku, Long>> bySupplier = new TreeMap<>();
        proposals.forEach(it -> bySupplier
                .computeIfAbsent(it.supplier(), none -> new TreeMap<>())
                .put(it.sku(), it.steps()));
        List<ReorderProposal> all = new ArrayList<>();
        bySupplier.forEach((supplier, goods) -> enough(supplier, goods)
                .ifPresent(order -> order.forEach((sku, steps) -> all.add(new ReorderProposal(supplier, sku, steps)))));
        all.sort(Comparator.comparing(ReorderProposal::sku));
        return all;
    }

    private Optional<Map<Sku, Long>> enough(SupplierId supplier, Map<Sku, Long> goods) {
        Optional<OrderMinimum> asked = reading.state(OrderingFold.class).book().minimum(supplier);
        if (asked.isEmpty()
                || goods.entrySet().stream()
                        .anyMatch(it ->
                                price(supplier, it.getKey(), it.getValue()).isEmpty())) {
            return Optional.of(goods);
        }
        OrderMinimum minimum = asked.get();
        Raising raising = new Raising(candidates(supplier), order -> worth(supplier, order), minimum.mostDays());
        Money worth = worth(supplier, goods);
        Optional<Map<Sku, Long>> least = worth.compareTo(minimum.least()) >= 0
                ? Optional.of(goods)
                : minimum.proposal() == Proposal.WAIT ? Optional.empty() : raising.to(minimum.least(), goods);
        return least.map(order -> {
            Money missing = minimum.freeFrom().minus(worth(supplier, order));
            boolean raises = missing.isPositive() && missing.compareTo(minimum.within()) <= 0;
            return raises ? raising.to(minimum.freeFrom(), order).orElse(order) : order;
        });
    }

    private List<Candidate> candidates(SupplierId supplier) {
        ReorderBook book = reading.state(PromiseFold.class).reorder();
        Map<Sku, BigDecimal> daily = new HashMap<>();
        for (ReorderPlan plan : book.plans(place)) {
            Demand demand = plan.demand();
            daily.put(plan.sku(), demand.mean());
        }
        return book.rules(place).stream()
                .filter(it -> it.supplier().equals(supplier)
                        && price(
                                        supplier,
                                        it.sku(),
                                        Math.max(it.rule().multiple(), it.rule().minimum()))
                                .isPresent())
                .map(it -> new Candidate(
                        it.sku(),
                        it.rule(),
                        expected.applyAsLong(it.sku()),
                        daily.getOrDefault(it.sku(), BigDecimal.ZERO)))
                .toList();
    }

    private Money worth(SupplierId supplier, Map<Sku, Long> order) {
        Money all = Money.zero(reading.state(StockFold.class).book().currency());
        for (Map.Entry<Sku, Long> each : order.entrySet()) {
            Quantity quantity = quantity(each.getKey(), each.getValue());
            Money price = price(supplier, each.getKey(), each.getValue()).orElseThrow();
            all = all.plus(new OrderLine(each.getKey(), quantity, price).total(Rounding.HALF_UP));
        }
        return all;
    }

    private Optional<Money> price(SupplierId supplier, Sku sku, long steps) {
        LocalDate today = reading.times().businessDate().date();
        return reading.state(PurchaseFold.class)
                .suppliers()
                .agreed(supplier, sku, quantity(sku, steps), today)
                .map(PriceAgreement::price);
    }

    private Quantity quantity(Sku sku, long steps) {
        return new Quantity(
                steps,
                reading.state(StockFold.class).book().kept(sku).orElseThrow().unit());
    }
}

// SPDX-License-Identifier: Apache-2.0
package dev.mizan.inventory.reorder;

import dev.mizan.inventory.movement.PlaceId;
import dev.mizan.inventory.reorder.ReorderPolicy.Covering;
import dev.mizan.inventory.reorder.ReorderPolicy.Economic;
import dev.mizan.inventory.reorder.ReorderPolicy.MinMax;
import dev.mizan.inventory.reorder.ReorderPolicy.OrderPoint;
import dev.mizan.inventory.reorder.ReorderPolicy.ShortLived;
import dev.mizan.inventory.replenish.EconomicOrder;
import dev.mizan.inventory.replenish.Newsvendor;
import dev.mizan.inventory.replenish.OrderRule;
import dev.mizan.inventory.replenish.SafetyStock;
import dev.mizan.inventory.replenish.ServiceLevel;
import dev.mizan.inventory.supplier.SupplierId;
import dev.mizan.spi.fact.FieldReader;
import dev.mizan.spi.fact.FieldWriter;
import dev.mizan.spi.outcome.Outcome;
import dev.mizan.spi.value.Sku;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.OptionalLong;

/**
 * By what an item of a place is ordered, and what its rule is worked out from.
 *
 * @param demand a day
 * @param multiple orders are multiples of it, in steps; 1 or more
 * @param most what the place can hold, in steps; never exceeded where it is told
 */
public record ReorderPlan(
        PlaceId place,
        Sku sku,
        SupplierId supplier,
        ReorderPolicy policy,
        Demand demand,
        long multiple,
        OptionalLong most) {
    private static final BigDecimal YEAR = BigDecimal.valueOf(365);
    private static final BigDecimal LARGEST = BigDecimal.valueOf(1_000_000_000_000L);

    /** A plan without packs and with room for everything. */
    public static ReorderPlan of(PlaceId place, Sku sku, SupplierId supplier, ReorderPolicy policy, Demand demand) {
        return new ReorderPlan(place, sku, supplier, policy, demand, 1, OptionalLong.empty());
    }

    /** The same by multiples of a pack. */
    public ReorderPlan by(long pack) {
        return new ReorderPlan(place, sku, supplier, policy, demand, pack, most);
    }

    /** The same where the place holds no more. */
    public ReorderPlan room(long capacity) {
        return new ReorderPlan(place, sku, supplier, policy, demand, multiple, OptionalLong.of(capacity));
    }

    /** The same at another demand. */
    public ReorderPlan at(Demand other) {
        return new ReorderPlan(place, sku, supplier, policy, other, multiple, most);
    }

    /** Whether its rule rests on the supplier's prices. */
    public boolean needsPrices() {
        return policy instanceof Economic;
    }

    /**
     * The rule by which it is ordered. Refused with {@link ReorderReason#NUMBER} where a number makes no sense, and with
     * {@link ReorderReason#NO_PRICE} where a policy needs prices and there are none.
     *
     * @param leadDays from an order to its goods, zero or more
     * @param prices what one step costs from so many on, in minor units, by rising quantities
     */
    public Outcome<ReorderRule> rule(int leadDays, List<EconomicOrder.Break> prices) {
        Outcome<Boolean> sane = number("demand", demand.mean(), BigDecimal.ZERO, LARGEST)
                .then(ok -> number("deviation", demand.deviation(), BigDecimal.ZERO, LARGEST))
                .then(ok -> number("multiple", BigDecimal.valueOf(multiple), BigDecimal.ONE, LARGEST))
                .then(ok -> number("room", BigDecimal.valueOf(most.orElse(1)), BigDecimal.ONE, LARGEST));
        BigDecimal lead = BigDecimal.valueOf(leadDays);
        if (policy instanceof MinMax it) {
            return sane.then(ok -> whole("least", it.least()))
                    .then(ok ->
                            number("target", BigDecimal.valueOf(it.target()), BigDecimal.valueOf(it.least()), LARGEST))
                    .map(ok -> rule(it.least(), it.target(), 0));
        }
        if (policy instanceof OrderPoint it) {
            return sane.then(ok -> whole("point", it.point()))
                    .then(ok -> whole("quantity", it.quantity()))
                    .map(ok -> rule(it.point(), it.point(), it.quantity()));
        }
        if (policy instanceof Covering it) {
            return sane.then(ok -> service(it.service()))
                    .then(ok -> number("days", BigDecimal.valueOf(it.everyDays()), BigDecimal.ONE, YEAR))
                    .map(ok -> {
                        ServiceLevel level = new ServiceLevel(it.service());
                        BigDecimal until = lead.add(BigDecimal.valueOf(it.everyDays()));
                        long target = up(over(until).reorderPoint(level));
                        return rule(target, target, 0);
                    });
        }
        return policy instanceof Economic it
                ? sane.then(ok -> economic(it, lead, prices))
                : sane.then(ok -> shortLived((ShortLived) policy));
    }

    private Outcome<ReorderRule> economic(Economic it, BigDecimal lead, List<EconomicOrder.Break> prices) {
        if (prices.isEmpty()) {
            return Outcome.refused(ReorderReason.NO_PRICE, "sku", sku, "supplier", supplier);
        }
        return service(it.service())
                .then(ok -> number("orderCost", it.orderCost(), BigDecimal.ZERO, LARGEST))
                .then(ok -> number("holding", it.holding(), new BigDecimal("0.000001"), LARGEST))
                .map(ok -> {
                    long point = up(over(lead).reorderPoint(new ServiceLevel(it.service())));
                    List<EconomicOrder.Break> breaks = prices.stream()
                            .map(at -> new EconomicOrder.Break(
                                    at.from(), at.price(), at.price().multiply(it.holding())))
                            .toList();
                    BigDecimal yearly = demand.mean().multiply(YEAR);
                    long quantity = new EconomicOrder(yearly, it.orderCost()).whole(breaks);
                    return rule(point, point, quantity);
                });
    }

    private Outcome<ReorderRule> shortLived(ShortLived it) {
        return number("shortage", it.shortage(), BigDecimal.ZERO, LARGEST)
                .then(ok -> number("excess", it.excess(), BigDecimal.ZERO, LARGEST))
                .then(ok -> number("days", BigDecimal.valueOf(it.days()), BigDecimal.ONE, YEAR))
                .then(ok -> it.shortage().signum() > 0 && it.excess().signum() > 0
                        ? Outcome.done(true)
                        : refused("shortage and excess", it.shortage().min(it.excess())))
                .map(ok -> {
                    SafetyStock days = over(BigDecimal.valueOf(it.days()));
                    BigDecimal best = new Newsvendor(it.shortage(), it.excess()).normal(days.mean(), days.deviation());
                    long target = best.setScale(0, RoundingMode.HALF_UP).longValueExact();
                    return rule(Math.max(target, 0), Math.max(target, 0), 0);
                });
    }

    private SafetyStock over(BigDecimal days) {
        return SafetyStock.daily(demand.mean(), demand.deviation(), days);
    }

    /** Above a room nothing is aimed at, and no order is made that it could never take. */
    private ReorderRule rule(long least, long target, long quantity) {
        long room = most.orElse(Long.MAX_VALUE);
        long from = Math.min(least, room);
        long minimum = Math.min(quantity, Math.max(room - from, 0));
        OrderRule rule = OrderRule.between(from, Math.min(target, room)).by(multiple, minimum);
        OrderRule bounded = most.isPresent() ? rule.room(room, OrderRule.WhenFull.CAP) : rule;
        return new ReorderRule(place, sku, supplier, bounded);
    }

    private static long up(BigDecimal number) {
        return Math.max(number.setScale(0, RoundingMode.CEILING).longValueExact(), 0);
    }

    private Outcome<Boolean> service(BigDecimal level) {
        return number("service", level, new BigDecimal("0.000001"), new BigDecimal("0.999999"));
    }

    private Outcome<Boolean> whole(String name, long number) {
        return number(name, BigDecimal.valueOf(number), BigDecimal.ZERO, LARGEST);
    }

    private Outcome<Boolean> number(String name, BigDecimal number, BigDecimal from, BigDecimal to) {
        return number.compareTo(from) < 0 || number.compareTo(to) > 0 ? refused(name, number) : Outcome.done(true);
    }

    private Outcome<Boolean> refused(String name, BigDecimal number) {
        return Outcome.refused(ReorderReason.NUMBER, "sku", sku, "name", name, "number", number.toPlainString());
    }

    void write(FieldWriter out) {
        out.text("place", place.value()).text("sku", sku.value()).text("supplier", supplier.value());
        PolicyForm.write(policy, out);
        demand.write(out);
        out.number("multiple", multiple);
        if (most.isPresent()) {
            out.number("most", most.getAsLong());
        }
    }

    static ReorderPlan read(FieldReader in) {
        return new ReorderPlan(
                in.parsed("place", PlaceId::new),
                in.parsed("sku", Sku::of),
                in.parsed("supplier", SupplierId::new),
                PolicyForm.read(in),
                Demand.read(in),
                in.number("multiple"),
                in.has("most") ? OptionalLong.of(in.number("most")) : OptionalLong.empty());
    }
}

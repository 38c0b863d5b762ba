// SPDX-License-Identifier: Apache-2.0
package dev.mizan.inventory.replenish;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Comparator;
import java.util.List;

/**
 * The quantity at which ordering and holding cost least (Harris 1913), for a steady demand.
 *
 * @param demand a year, zero or more
 * @param orderCost of one order, whatever its size; zero or more
 */
public record EconomicOrder(BigDecimal demand, BigDecimal orderCost) {
    /**
     * A supplier's price from a quantity on.
     *
     * @param holding of one unit for a year at that price, above zero
     */
    public record Break(BigDecimal from, BigDecimal price, BigDecimal holding) {
        /** Where holding a unit for a year costs a share of its price: 0.2 of it, and less at a lower price. */
        public static Break carrying(BigDecimal from, BigDecimal price, BigDecimal share) {
            return new Break(from, price, price.multiply(share));
        }
    }

    /** What to order at once, and what the year costs with it: goods, orders and holding. */
    public record Choice(BigDecimal quantity, BigDecimal cost) {}

    public EconomicOrder {
        Precision.notNegative(demand, "the demand");
        Precision.notNegative(orderCost, "the cost of an order");
    }

    /** The root of twice demand times order cost over holding cost; zero where there is no demand. */
    public BigDecimal quantity(BigDecimal holding) {
        Precision.positive(holding, "the holding cost");
        return Precision.TWO
                .multiply(demand)
                .multiply(orderCost)
                .divide(holding, Precision.DIGITS)
                .sqrt(Precision.DIGITS);
    }

    /** The same where goods come in at a rate of production while they are used at a rate; above it. */
    public BigDecimal quantity(BigDecimal holding, BigDecimal production, BigDecimal usage) {
        Precision.positive(production.subtract(usage), "what production exceeds usage by");
        BigDecimal ratio = production.divide(production.subtract(usage), Precision.DIGITS);
        return quantity(holding).multiply(ratio.sqrt(Precision.DIGITS), Precision.DIGITS);
    }

    /** What a year costs at a quantity above zero, the goods left out. */
    public BigDecimal running(BigDecimal quantity, BigDecimal holding) {
        BigDecimal orders = demand.divide(quantity, Precision.DIGITS).multiply(orderCost);
        return orders.add(quantity.multiply(holding).divide(Precision.TWO, Precision.DIGITS));
    }

    /** The cheapest quantity over a supplier's price breaks, which stand in the order of their quantities. */
    public Choice cheapest(List<Break> breaks) {
        return breaks.stream()
                .map(one -> at(one, breaks))
                .min(Comparator.comparing(Choice::cost).thenComparing(Choice::quantity))
                .orElseThrow(() -> new IllegalArgumentException("no prices"));
    }

    /**
     * The cheapest whole quantity over the same breaks, 1 or more: within a break the cost falls to one optimum and rises
     * from there, so the two whole numbers beside it, brought into the break, hold the best.
     */
    public long whole(List<Break> breaks) {
        long best = 0;
        BigDecimal least = null;
        for (int i = 0; i < breaks.size(); i++) {
            Break one = breaks.get(i);
            BigDecimal from = one.from().setScale(0, RoundingMode.CEILING).max(BigDecimal.ONE);
            BigDecimal to = i + 1 < breaks.size()
                    ? breaks.get(i + 1).from().setScale(0, RoundingMode.CEILING).subtract(BigDecimal.ONE)
                    : null;
            BigDecimal optimum = quantity(one.holding());
            for (RoundingMode way : List.of(RoundingMode.FLOOR, RoundingMode.CEILING)) {
                BigDecimal quantity = optimum.setScale(0, way).max(from);
                quantity = to == null ? quantity : quantity.min(to);
                if (quantity.compareTo(from) >= 0) {
                    BigDecimal cost = running(quantity, one.holding()).add(demand.multiply(one.price()));
                    if (least == null || cost.compareTo(least) < 0) {
                        least = cost;
                        best = quantity.longValueExact();
                    }
                }
            }
        }
        if (least == null) {
            throw new IllegalArgumentException("no prices");
        }
        return best;
    }

    /** The best quantity within a break: its own optimum, or the nearest end of it. */
    private Choice at(Break one, List<Break> breaks) {
        int next = breaks.indexOf(one) + 1;
        BigDecimal quantity = quantity(one.holding()).max(one.from()).max(BigDecimal.ONE);
        if (next < breaks.size() && quantity.compareTo(breaks.get(next).from()) >= 0) {
            quantity = breaks.get(next).from().subtract(BigDecimal.ONE).max(BigDecimal.ONE);
        }
        return new Choice(quantity, running(quantity, one.holding()).add(demand.multiply(one.price())));
    }
}

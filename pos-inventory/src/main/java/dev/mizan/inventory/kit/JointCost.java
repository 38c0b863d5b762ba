// SPDX-License-Identifier: Apache-2.0
package dev.mizan.inventory.kit;

import dev.mizan.spi.outcome.Outcome;
import dev.mizan.spi.value.Money;
import dev.mizan.spi.value.Quantity;
import dev.mizan.spi.value.Remainder;
import dev.mizan.spi.value.Sku;
import java.util.List;

/**
 * What goods cost that were made together: the joint cost, shared by what they sell for (IAS 2.14). 800.00 over goods
 * that sell for 2,100, 2,000 and 400 is 373.33, 355.56 and 71.11. The shares sum to the cost; what is left of minor units
 * goes to the largest fractions.
 */
public final class JointCost {
    private JointCost() {}

    /**
     * What came out.
     *
     * @param sells what all of the quantity sells for; the weight of its share
     */
    public record Product(Sku sku, Quantity quantity, Money sells) {}

    /** The cost of each product; refused where none sells for anything. */
    public static Outcome<List<Money>> share(Money cost, List<Product> products) {
        long[] weights = products.stream()
                .mapToLong(it -> Math.max(it.sells().minor(), 0))
                .toArray();
        long sum = 0;
        for (long weight : weights) {
            sum = Math.addExact(sum, weight);
        }
        return sum == 0
                ? Outcome.refused(KitReason.NO_WEIGHT)
                : Outcome.done(cost.allocate(weights, Remainder.LARGEST_REMAINDER));
    }
}

// SPDX-License-Identifier: Apache-2.0
package dev.mizan.inventory.replenish;

import java.math.BigDecimal;
import java.util.Map;
import java.util.SortedMap;

/**
 * How much of something to have that is worth little tomorrow: newspapers, bread, cut flowers.
 *
 * @param shortage what a unit too few costs: the margin that is lost; zero or more
 * @param excess what a unit too many costs; zero or more, not both zero
 */
public record Newsvendor(BigDecimal shortage, BigDecimal excess) {
    private static final BigDecimal MOST_POISSON = BigDecimal.valueOf(500);
    /** Beyond it nothing is left of any Poisson demand of these means. */
    private static final long MOST_DEMAND = 5_000;

    public Newsvendor {
        Precision.notNegative(shortage, "the cost of shortage");
        Precision.notNegative(excess, "the cost of excess");
        Precision.positive(shortage.add(excess), "the cost of an error");
    }

    /** How likely the stock should suffice. */
    public BigDecimal criticalRatio() {
        return shortage.divide(shortage.add(excess), Precision.DIGITS);
    }

    /** Where every demand between two is as likely as another. */
    public BigDecimal uniform(BigDecimal low, BigDecimal high) {
        return low.add(high.subtract(low).multiply(criticalRatio(), Precision.DIGITS));
    }

    /** Where demand is normal; both costs above zero. */
    public BigDecimal normal(BigDecimal mean, BigDecimal deviation) {
        return mean.add(new ServiceLevel(criticalRatio()).z().multiply(deviation, Precision.DIGITS));
    }

    /** Where demand is rare and random, a Poisson process of a mean of 0 to 500: the least stock that suffices as often as it should. */
    public long poisson(BigDecimal mean) {
        if (mean.signum() < 0 || mean.compareTo(MOST_POISSON) > 0) {
            throw new IllegalArgumentException("the mean of a Poisson demand is 0 to 500, not " + mean);
        }
        BigDecimal ratio = criticalRatio();
        BigDecimal term = NormalQuantile.exp(mean.negate());
        BigDecimal sum = term;
        long demand = 0;
        while (sum.compareTo(ratio) < 0 && demand < MOST_DEMAND) {
            demand++;
            term = term.multiply(mean, Precision.DIGITS).divide(BigDecimal.valueOf(demand), Precision.DIGITS);
            sum = sum.add(term);
        }
        return demand;
    }

    /** Where the likelihood of each demand is known; they sum to one. The least stock that suffices as often as it should. */
    public long discrete(SortedMap<Long, BigDecimal> probabilities) {
        BigDecimal sum = BigDecimal.ZERO;
        for (Map.Entry<Long, BigDecimal> demand : probabilities.entrySet()) {
            sum = sum.add(demand.getValue());
            if (sum.compareTo(criticalRatio()) >= 0) {
                return demand.getKey();
            }
        }
        return probabilities.lastKey();
    }
}

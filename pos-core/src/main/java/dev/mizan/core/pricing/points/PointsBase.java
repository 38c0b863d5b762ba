// SPDX-License-Identifier: Apache-2.0
package dev.mizan.core.pricing.points;

import dev.mizan.core.basket.BasketLine;
import dev.mizan.core.basket.ManualPrice;
import dev.mizan.core.pricing.Books;
import dev.mizan.core.pricing.Discounts;
import dev.mizan.core.pricing.PricedBasket;
import dev.mizan.core.pricing.levy.LevyLines;
import dev.mizan.core.promotion.Benefit;
import dev.mizan.core.promotion.Promotion;
import dev.mizan.core.promotion.reward.PointsTimes;
import dev.mizan.spi.value.Currency;
import dev.mizan.spi.value.Money;
import dev.mizan.spi.value.Percent;
import dev.mizan.spi.value.Rounding;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * What of a priced basket earns loyalty points, line by line: what the shopper pays for goods, tax included, after all that
 * promotions take off, and the highest factor that a {@link PointsTimes} gave on them. Only goods that are paid for earn: no
 * gift, no levy, no delivery, and nothing that {@link dev.mizan.core.promotion.Guard#never counts for nothing}, whatever it
 * costs. How many points an amount is worth, and the account, are of whoever keeps the accounts.
 *
 * <p>Several factors on one line are not multiplied: the highest counts, and one below 100 % counts where no other does.
 * Where a shop's policy leaves prices set by a person alone, such goods earn without a factor. Immutable.
 *
 * @param currency of all amounts
 * @param lines those that earn, in the order of the basket
 */
public record PointsBase(Currency currency, List<Line> lines) {
    /**
     * A line that earns.
     *
     * @param line its place in the basket
     * @param paid above zero
     * @param factor 100 % where no promotion says more
     */
    public record Line(int line, Money paid, Percent factor) {}

    public PointsBase {
        lines = List.copyOf(lines);
    }

    /** Of a basket, by the books that it was priced with. */
    public static PointsBase of(PricedBasket priced, Books books) {
        LineLabels labels = new LineLabels(books, priced);
        List<Benefit> factors = factors(priced.discounts());
        List<Line> lines = new ArrayList<>();
        for (int line = 0; line < priced.bought(); line++) {
            if (priced.gross(line) > 0 && !isLevy(priced.basket().line(line)) && !labels.isNever(line)) {
                Money paid = Money.ofMinor(priced.gross(line), priced.currency());
                lines.add(new Line(line, paid, factor(factors, labels, line)));
            }
        }
        return new PointsBase(priced.currency(), lines);
    }

    private static boolean isLevy(BasketLine line) {
        return line.manualPrice()
                .map(ManualPrice::reason)
                .flatMap(LevyLines::kind)
                .isPresent();
    }

    private static List<Benefit> factors(Discounts discounts) {
        List<Benefit> factors = new ArrayList<>();
        for (int at = 0; at < discounts.size(); at++) {
            Promotion promotion = discounts.promotion(at);
            promotion.benefits().stream()
                    .filter(it -> it.reward() instanceof PointsTimes)
                    .forEach(factors::add);
        }
        return factors;
    }

    private static Percent factor(List<Benefit> factors, LineLabels labels, int line) {
        return factors.stream()
                .filter(it -> labels.covers(it.target(), line))
                .map(it -> ((PointsTimes) it.reward()).factor())
                .max(Percent::compareTo)
                .orElse(Percent.HUNDRED);
    }

    /** What is paid for all of it. */
    public Money paid() {
        return Money.sum(currency, lines.stream().map(Line::paid).toList());
    }

    /**
     * What it counts as, each amount times its factor. Amounts of one factor are summed before it, and the rest of a minor unit
     * is dropped once for each factor, so that neither the order nor a split of lines earns more.
     */
    public Money counted() {
        Map<Percent, Long> sums = new TreeMap<>();
        lines.forEach(it -> sums.merge(it.factor(), it.paid().minor(), Math::addExact));
        long counted = 0;
        for (Map.Entry<Percent, Long> sum : sums.entrySet()) {
            long times = sum.getKey().millionths();
            counted = Math.addExact(counted, Rounding.DOWN.multiplyDivide(sum.getValue(), times, Percent.ONE_WHOLE));
        }
        return Money.ofMinor(counted, currency);
    }
}

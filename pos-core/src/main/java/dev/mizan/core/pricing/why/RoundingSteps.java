// SPDX-License-Identifier: Apache-2.0
package dev.mizan.core.pricing.why;

import dev.mizan.core.basket.PriceMode;
import dev.mizan.core.pricing.PricedBasket;
import dev.mizan.core.pricing.PricingPolicy;
import dev.mizan.spi.value.Money;
import dev.mizan.spi.value.Percent;
import dev.mizan.spi.value.Quantity;
import dev.mizan.spi.value.Rounding;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;

/** Finds where the amounts of a line were rounded. */
final class RoundingSteps {
    private RoundingSteps() {}

    static List<RoundingStep> of(PricedBasket basket, int line, Quantity priced, PricingPolicy policy) {
        List<RoundingStep> steps = new ArrayList<>();
        int digits = basket.currency().digits();
        BigDecimal amount =
                BigDecimal.valueOf(basket.unitPrice(line), digits).multiply(new BigDecimal(priced.toPlainString()));
        Money listed = Money.ofMinor(basket.listed(line), basket.currency());
        add(RoundingStep.What.AMOUNT, amount, listed, policy.amounts(), steps);
        RoundingStep.What what = switch (policy.tax().level()) {
            case UNIT, LINE -> RoundingStep.What.TAX_OF_LINE;
            case GROUP -> RoundingStep.What.TAX_OF_GROUP;
            case DOCUMENT -> RoundingStep.What.TAX_OF_DOCUMENT;
        };
        Money tax = Money.ofMinor(basket.tax(line), basket.currency());
        add(what, tax(basket, line, digits), tax, policy.tax().rounding(), steps);
        return List.copyOf(steps);
    }

    /** The tax of what is left of a line after promotions, as a fraction that need not end. */
    private static BigDecimal tax(PricedBasket basket, int line, int digits) {
        long percent = basket.rate(line).percent().millionths();
        boolean inside = basket.mode(line) == PriceMode.TAX_INCLUSIVE
                || basket.listed(line) - basket.discount(line) != basket.net(line);
        BigDecimal base = BigDecimal.valueOf(inside ? basket.gross(line) : basket.net(line), digits);
        BigDecimal whole = BigDecimal.valueOf(Percent.ONE_WHOLE + (inside ? percent : 0));
        return base.multiply(BigDecimal.valueOf(percent)).divide(whole, RoundingStep.DIGITS, RoundingMode.DOWN);
    }

    private static void add(
            RoundingStep.What what, BigDecimal exact, Money rounded, Rounding how, List<RoundingStep> steps) {
        if (exact.compareTo(new BigDecimal(rounded.toPlainString())) != 0) {
            BigDecimal told = exact.setScale(Math.min(exact.scale(), RoundingStep.DIGITS), RoundingMode.DOWN);
            steps.add(new RoundingStep(what, told, rounded, how));
        }
    }
}

// SPDX-License-Identifier: Apache-2.0
package dev.mizan.benchmarks;

import dev.mizan.core.basket.Basket;
import dev.mizan.core.basket.BasketLine;
import dev.mizan.spi.value.Money;
import dev.mizan.spi.value.Sku;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import javax.money.Monetary;
import javax.money.MonetaryAmount;
import javax.money.MonetaryOperator;
import javax.money.RoundingQueryBuilder;
import org.jspecify.annotations.NullUnmarked;

/**
 * A basket priced with another library's amounts: look the price up, multiply, take 15/115 of it as tax, rounded half up on
 * the line, and add up. Rates and roundings are made once.
 */
@NullUnmarked // JMH fills the fields before it measures
final class RivalPricing {
    /** Kind to the rivals: 256 digits of a quotient would cost Moneta ten times as much, and no amount here needs them. */
    private static final BigDecimal PART =
            BigDecimal.valueOf(15).divide(BigDecimal.valueOf(115), 18, RoundingMode.HALF_UP);

    private final MonetaryOperator halfUp = Monetary.getRounding(
            RoundingQueryBuilder.of().setScale(2).set(RoundingMode.HALF_UP).build());

    /** What pricing a basket comes to. */
    record Result<A>(List<Line<A>> lines, A gross, A net, A tax) {}

    /** One line of it. */
    record Line<A>(A unitPrice, A gross, A net, A tax) {}

    Result<BigDecimal> inDecimals(Basket basket, Map<Sku, BigDecimal> prices) {
        List<Line<BigDecimal>> lines = new ArrayList<>(basket.size());
        BigDecimal totalGross = BigDecimal.ZERO;
        BigDecimal totalTax = BigDecimal.ZERO;
        for (BasketLine line : basket.lines()) {
            BigDecimal price = prices.get(line.item());
            BigDecimal gross = price.multiply(BigDecimal.valueOf(BasketShop.pieces(line)));
            BigDecimal tax = gross.multiply(PART).setScale(2, RoundingMode.HALF_UP);
            lines.add(new Line<>(price, gross, gross.subtract(tax), tax));
            totalGross = totalGross.add(gross);
            totalTax = totalTax.add(tax);
        }
        return new Result<>(lines, totalGross, totalGross.subtract(totalTax), totalTax);
    }

    Result<MonetaryAmount> inMoneta(Basket basket, Map<Sku, MonetaryAmount> prices, MonetaryAmount zero) {
        return inAmounts(basket, prices, zero, gross -> gross.multiply(PART));
    }

    /** FastMoney takes no factor finer than five decimals; it divides at five, which does for these amounts. */
    Result<MonetaryAmount> inFastMoney(Basket basket, Map<Sku, MonetaryAmount> prices, MonetaryAmount zero) {
        return inAmounts(basket, prices, zero, gross -> gross.multiply(15L).divide(115L));
    }

    private Result<MonetaryAmount> inAmounts(
            Basket basket, Map<Sku, MonetaryAmount> prices, MonetaryAmount zero, MonetaryOperator part) {
        List<Line<MonetaryAmount>> lines = new ArrayList<>(basket.size());
        MonetaryAmount totalGross = zero;
        MonetaryAmount totalTax = zero;
        for (BasketLine line : basket.lines()) {
            MonetaryAmount price = prices.get(line.item());
            MonetaryAmount gross = price.multiply(BasketShop.pieces(line));
            MonetaryAmount tax = gross.with(part).with(halfUp);
            lines.add(new Line<>(price, gross, gross.subtract(tax), tax));
            totalGross = totalGross.add(gross);
            totalTax = totalTax.add(tax);
        }
        return new Result<>(lines, totalGross, totalGross.subtract(totalTax), totalTax);
    }

    static BigDecimal decimal(Money price) {
        return new BigDecimal(price.toPlainString());
    }
}

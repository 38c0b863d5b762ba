// SPDX-License-Identifier: Apache-2.0
package dev.mizan.core.invoice;

import dev.mizan.core.basket.PriceMode;
import dev.mizan.core.bill.LineDiscount;
import dev.mizan.core.bill.SoldLine;
import dev.mizan.core.tax.internal.Fraction;
import dev.mizan.spi.fiscal.Adjustment;
import dev.mizan.spi.fiscal.FiscalItem;
import dev.mizan.spi.fiscal.FiscalLine;
import dev.mizan.spi.fiscal.TaxTreatment;
import dev.mizan.spi.fiscal.UnitPrice;
import dev.mizan.spi.value.Currency;
import dev.mizan.spi.value.Money;
import dev.mizan.spi.value.Percent;
import dev.mizan.spi.value.Quantity;
import dev.mizan.spi.value.Rounding;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A sold line as a line of a document: net price with the decimals that it needs, discounts net, tax told for itself. */
final class BillLine {
    /** UNTDID 5189: discount. */
    private static final String DISCOUNT = "95";
    /** UNTDID 7161: other services. */
    private static final String SURCHARGE = "ADR";

    private BillLine() {}

    static FiscalLine of(String id, SoldLine line, long net, Issue issue, Currency currency, Rounding rounding) {
        TaxTreatment treatment = Treatments.of(line.rate(), issue);
        List<Adjustment> adjustments = new ArrayList<>();
        long whole = net;
        for (LineDiscount discount : line.discounts()) {
            long off = net(line, discount.amount());
            whole = Math.addExact(whole, off);
            if (off != 0) {
                adjustments.add(adjustment(off, issue.told(discount.name()), treatment, currency));
            }
        }
        if (whole < 0) {
            // A surcharge of more than there is: its rounding left less than nothing for the price.
            adjustments.clear();
            whole = net;
        }
        long tax = rounding.multiplyDivide(net, line.rate().percent().millionths(), Percent.ONE_WHOLE);
        return new FiscalLine(
                id,
                new FiscalItem(issue.told(line.name()), line.item().value(), Optional.empty()),
                line.quantity(),
                UnitPrice.of(
                        price(whole, line.quantity(), currency.digits()),
                        Quantity.of(1, line.quantity().unit())),
                adjustments,
                treatment,
                Money.ofMinor(net, currency),
                Money.ofMinor(tax, currency),
                Optional.empty());
    }

    private static Adjustment adjustment(long off, String name, TaxTreatment treatment, Currency currency) {
        Money amount = Money.ofMinor(Math.abs(off), currency);
        return off > 0
                ? Adjustment.allowance(amount, DISCOUNT, name, treatment)
                : Adjustment.charge(amount, SURCHARGE, name, treatment);
    }

    /** A share of the line's price mode, without tax. */
    private static long net(SoldLine line, long amount) {
        long inWhole =
                line.mode() == PriceMode.TAX_INCLUSIVE ? line.rate().percent().millionths() : 0;
        return Rounding.HALF_UP.multiplyDivide(amount, Percent.ONE_WHOLE, Percent.ONE_WHOLE + inWhole);
    }

    /** The least decimals with which price times quantity rounds to the amount again. */
    private static BigDecimal price(long amount, Quantity quantity, int digits) {
        BigDecimal times = new BigDecimal(quantity.toPlainString());
        BigDecimal whole = BigDecimal.valueOf(amount, digits);
        int scale = digits;
        BigDecimal price;
        do {
            price = whole.divide(times, scale++, RoundingMode.HALF_UP);
        } while (Fraction.of(price.multiply(times), digits).rounded(Rounding.HALF_UP) != amount);
        return price;
    }
}

// SPDX-License-Identifier: Apache-2.0
package dev.mizan.core.sale.prepaid;

import dev.mizan.core.basket.PriceMode;
import dev.mizan.core.bill.Bill;
import dev.mizan.core.bill.SoldLine;
import dev.mizan.core.tax.TaxRate;
import dev.mizan.spi.value.Percent;
import dev.mizan.spi.value.Quantity;
import dev.mizan.spi.value.Remainder;
import dev.mizan.spi.value.Rounding;
import dev.mizan.spi.value.Sku;
import dev.mizan.spi.value.Text;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What a prepayment is for: a share of what each rate of the order still has to be paid, and of its tax. A share's tax is that
 * of its rate where the order's own rounding lets it be, and the last share takes all that is left; so no share is below
 * nothing, and the shares of an order that is prepaid whole hold its tax to the minor unit, whatever level it is rounded at.
 */
final class PrepaidShare {
    private static final Sku ITEM = Sku.of("PREPAYMENT");
    private static final Text NAME = Text.of("Prepayment", "دفعة مقدمة");

    private long gross;
    private long tax;

    private PrepaidShare() {}

    /**
     * A bill with a line for each rate.
     *
     * @param goods of the whole order
     * @param before the parts that were prepaid
     * @param amount above zero, at most what is left of the order
     */
    static Bill of(Bill goods, List<Bill> before, long amount) {
        Map<TaxRate, PrepaidShare> left = new LinkedHashMap<>();
        for (SoldLine line : goods.lines()) {
            left.computeIfAbsent(line.rate(), rate -> new PrepaidShare()).add(line.gross(), line.tax());
        }
        for (Bill part : before) {
            part.lines().forEach(line -> left.computeIfPresent(line.rate(), (rate, share) -> share.less(line)));
        }
        long[] weights = left.values().stream().mapToLong(share -> share.gross).toArray();
        long[] shares = Remainder.LARGEST_REMAINDER.split(amount, weights);
        List<SoldLine> lines = new ArrayList<>();
        int at = 0;
        for (Map.Entry<TaxRate, PrepaidShare> each : left.entrySet()) {
            long share = shares[at++];
            if (share > 0) {
                lines.add(line(share, each.getValue().taxOf(share, each.getKey()), each.getKey()));
            }
        }
        return goods.with(lines);
    }

    private void add(long more, long ofWhichTax) {
        gross = Math.addExact(gross, more);
        tax = Math.addExact(tax, ofWhichTax);
    }

    private PrepaidShare less(SoldLine prepaid) {
        add(-prepaid.gross(), -prepaid.tax());
        return this;
    }

    private long taxOf(long share, TaxRate rate) {
        long rated = rate.percent().millionths();
        long alone = Rounding.HALF_UP.multiplyDivide(share, rated, Percent.ONE_WHOLE + rated);
        long exact = Rounding.HALF_UP.multiplyDivide(share, tax, gross);
        long least = Math.max(0, tax - (gross - share));
        long most = Math.min(share, tax);
        return Math.max(least, Math.min(most, Math.abs(alone - exact) <= 1 ? alone : exact));
    }

    private static SoldLine line(long gross, long tax, TaxRate rate) {
        return new SoldLine(ITEM, NAME, Quantity.pieces(1), gross, PriceMode.TAX_INCLUSIVE, gross, tax, rate, "");
    }
}

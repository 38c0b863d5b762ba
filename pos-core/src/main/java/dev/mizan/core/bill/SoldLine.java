// SPDX-License-Identifier: Apache-2.0
package dev.mizan.core.bill;

import dev.mizan.core.basket.PartPiece;
import dev.mizan.core.basket.PriceMode;
import dev.mizan.core.tax.TaxRate;
import dev.mizan.spi.value.Quantity;
import dev.mizan.spi.value.Sku;
import dev.mizan.spi.value.Text;
import java.util.List;

/**
 * One line of a bill as it was sold, so that it can be printed, returned and booked without any book. Amounts are minor
 * units of the bill's currency; {@code gross = net + tax} exactly.
 *
 * @param item what was sold
 * @param name of it on that day
 * @param quantity above zero, in the unit that it was sold by
 * @param unitPrice of one of the unit that it was priced by, before any discount
 * @param mode whether the unit price holds the tax
 * @param gross what the customer pays for the line, zero or more
 * @param tax what of it is tax
 * @param rate by which it is taxed
 * @param overridden the shop's code for why a person set the price, empty where the book's price stood
 * @param discounts what promotions took off it
 * @param serial the number of the one piece that it is; empty where goods are not told apart
 * @param parts which pieces of its components went with this one kit
 * @param counted of how many pieces its weight is; zero where nobody told
 */
public record SoldLine(
        Sku item,
        Text name,
        Quantity quantity,
        long unitPrice,
        PriceMode mode,
        long gross,
        long tax,
        TaxRate rate,
        String overridden,
        List<LineDiscount> discounts,
        String serial,
        List<PartPiece> parts,
        long counted) {
    public SoldLine {
        discounts = List.copyOf(discounts);
        parts = List.copyOf(parts);
        if (!quantity.isPositive() || unitPrice < 0 || counted < 0) {
            throw new IllegalArgumentException(item + ": a line of " + quantity + " at " + unitPrice);
        }
        if (tax < 0 || tax > gross || rate.percent().isZero() && tax != 0) {
            throw new IllegalArgumentException(item + ": tax " + tax + " in " + gross + " at " + rate);
        }
    }

    /** A line of goods that are neither told apart nor counted, and that no promotion touched. */
    public SoldLine(
            Sku item,
            Text name,
            Quantity quantity,
            long unitPrice,
            PriceMode mode,
            long gross,
            long tax,
            TaxRate rate,
            String overridden) {
        this(item, name, quantity, unitPrice, mode, gross, tax, rate, overridden, List.of(), "", List.of(), 0);
    }

    /** What promotions took off it. */
    public long discount() {
        long sum = 0;
        for (LineDiscount each : discounts) {
            sum += each.amount();
        }
        return sum;
    }

    /** What the shop keeps of it. */
    public long net() {
        return gross - tax;
    }

    /**
     * A part of this line, with its share of the amounts and of each discount; of how many pieces it is, only the whole line
     * knows.
     */
    public SoldLine part(Quantity returned, long grossShare, long taxShare, List<LineDiscount> shares) {
        return new SoldLine(
                item,
                name,
                returned,
                unitPrice,
                mode,
                grossShare,
                taxShare,
                rate,
                overridden,
                shares,
                serial,
                parts,
                returned.equals(quantity) ? counted : 0);
    }
}

// SPDX-License-Identifier: Apache-2.0
package dev.mizan.core.bill;

import dev.mizan.core.basket.Basket;
import dev.mizan.core.basket.BasketLine;
import dev.mizan.core.basket.Channel;
import dev.mizan.core.basket.ManualPrice;
import dev.mizan.core.pricing.BookVersions;
import dev.mizan.core.pricing.PricedBasket;
import dev.mizan.core.tax.TaxPartTotal;
import dev.mizan.core.tax.TaxTotal;
import dev.mizan.core.tax.told.ToldTaxes;
import dev.mizan.spi.fact.FieldReader;
import dev.mizan.spi.fact.FieldWriter;
import dev.mizan.spi.id.CustomerId;
import dev.mizan.spi.value.Currency;
import dev.mizan.spi.value.Money;
import dev.mizan.spi.value.Sku;
import dev.mizan.spi.value.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * The goods of a document with what they cost: all that a receipt, a return, the journal and a tax document need, without
 * any book. Each total is the sum of the lines, to the minor unit.
 *
 * @param channel the way of selling
 * @param customer who buys, where known
 * @param currency of every amount in it
 * @param books that it was priced with
 * @param paidBy kinds of payment that promotions on it were given for, sorted: it is paid by these alone; where empty, by any
 * @param told whom its taxes were asked of, where that was an engine outside the shop
 */
public record Bill(
        Channel channel,
        Optional<CustomerId> customer,
        Currency currency,
        BookVersions books,
        List<SoldLine> lines,
        List<String> paidBy,
        Optional<ToldTaxes> told) {
    public Bill {
        lines = List.copyOf(lines);
        paidBy = List.copyOf(paidBy);
    }

    /** A bill whose taxes are those of the shop's own book. */
    public Bill(
            Channel channel,
            Optional<CustomerId> customer,
            Currency currency,
            BookVersions books,
            List<SoldLine> lines,
            List<String> paidBy) {
        this(channel, customer, currency, books, lines, paidBy, Optional.empty());
    }

    /** A bill that may be paid by any kind of payment. */
    public Bill(
            Channel channel,
            Optional<CustomerId> customer,
            Currency currency,
            BookVersions books,
            List<SoldLine> lines) {
        this(channel, customer, currency, books, lines, List.of());
    }

    /**
     * The bill of a priced basket.
     *
     * @param names what an item is called today
     */
    public static Bill of(PricedBasket priced, Function<Sku, Text> names) {
        return named(priced, line -> names.apply(line.item()));
    }

    /**
     * The same with names that know what was chosen.
     *
     * @param names what the item of a line is called today, with its choices
     */
    public static Bill named(PricedBasket priced, Function<BasketLine, Text> names) {
        Basket basket = priced.basket();
        List<List<LineDiscount>> discounts = DiscountsOf.lines(priced);
        List<SoldLine> lines = new ArrayList<>(priced.size());
        for (int i = 0; i < priced.size(); i++) {
            BasketLine line = basket.line(i);
            lines.add(new SoldLine(
                    line.item(),
                    names.apply(line),
                    line.quantity(),
                    priced.unitPrice(i),
                    priced.mode(i),
                    priced.gross(i),
                    priced.tax(i),
                    priced.rate(i),
                    line.manualPrice().map(ManualPrice::reason).orElse(""),
                    discounts.get(i),
                    line.serial().orElse(""),
                    line.parts(),
                    line.counted()));
        }
        return new Bill(
                basket.counter().channel(),
                basket.shopper().customer(),
                priced.currency(),
                priced.versions(),
                lines,
                DiscountsOf.paidBy(priced.discounts()),
                priced.told());
    }

    /** What is to be paid. */
    public Money gross() {
        long gross = 0;
        for (SoldLine line : lines) {
            gross = Math.addExact(gross, line.gross());
        }
        return Money.ofMinor(gross, currency);
    }

    /** What of it is tax. */
    public Money tax() {
        long tax = 0;
        for (SoldLine line : lines) {
            tax = Math.addExact(tax, line.tax());
        }
        return Money.ofMinor(tax, currency);
    }

    /** What of it is the shop's. */
    public Money net() {
        return gross().minus(tax());
    }

    /** The totals of each rate, by category, then by percentage. */
    public List<TaxTotal> taxTotals() {
        return TaxTotals.of(lines);
    }

    /**
     * The parts of the rates that several authorities levy, in the order of the rates, or as an engine told them; they sum to
     * the tax of those.
     */
    public List<TaxPartTotal> taxParts() {
        List<TaxPartTotal> exact = told.map(ToldTaxes::parts).orElse(List.of());
        if (!exact.isEmpty()) {
            return exact;
        }
        return TaxTotals.byRate(lines).stream()
                .filter(total -> !total.rate().parts().isEmpty())
                .flatMap(total -> TaxPartTotal.of(total).stream())
                .toList();
    }

    /** The same, marked: it was priced without an edition of the books that should have held. */
    public Bill without(long edition) {
        return new Bill(channel, customer, currency, books.without(edition), lines, paidBy, told);
    }

    /**
     * Other goods on the same terms, as they come back: how they were paid binds nobody then. Where all come back, so does what
     * an engine told of each tax.
     */
    public Bill with(List<SoldLine> others) {
        Optional<ToldTaxes> theirs = others.equals(lines) ? told : told.map(it -> it.ofOthers(List.of()));
        return new Bill(channel, customer, currency, books, others, List.of(), theirs);
    }

    /** The lines of all these bills on the terms of the first; bills in two currencies are an {@link IllegalArgumentException}. */
    public static Bill joined(List<Bill> bills) {
        Bill first = bills.get(0);
        bills.forEach(bill -> {
            if (!bill.currency.equals(first.currency)) {
                throw new IllegalArgumentException("one bill in " + first.currency + " and " + bill.currency);
            }
        });
        return bills.size() == 1
                ? first
                : first.with(bills.stream().flatMap(bill -> bill.lines.stream()).toList());
    }

    /** The same with what an engine told of each tax, by line. */
    public Bill told(ToldTaxes theirs) {
        return new Bill(channel, customer, currency, books, lines, paidBy, Optional.of(theirs));
    }

    /** Writes it as columns: what lines share is written once, so that a line takes little more than its name. */
    public void write(FieldWriter out) {
        BillFields.write(this, out);
    }

    /** Reads what {@link #write} wrote. */
    public static Bill read(FieldReader in) {
        return BillFields.read(in);
    }
}

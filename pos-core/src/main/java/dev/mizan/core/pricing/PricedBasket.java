// SPDX-License-Identifier: Apache-2.0
package dev.mizan.core.pricing;

import dev.mizan.core.basket.Basket;
import dev.mizan.core.basket.PriceMode;
import dev.mizan.core.promotion.scope.Visit;
import dev.mizan.core.tax.TaxRate;
import dev.mizan.core.tax.TaxTotal;
import dev.mizan.core.tax.told.ToldTaxes;
import dev.mizan.spi.value.Currency;
import dev.mizan.spi.value.Money;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * A basket with its prices and taxes, as columns of minor units of the basket's currency. Line {@code i} here is line
 * {@code i} of {@link #basket()}.
 *
 * <p>For each line and for the whole, {@code gross = net + tax} exactly, and each total is the sum of its lines.
 *
 * <p>Immutable where {@code Pricer} made it afresh. One that lies on a pad is written over by the pad's next pricing:
 * {@link #copy()} it to keep it, and do not share it among threads.
 */
public final class PricedBasket {
    private final Columns columns;

    PricedBasket(Columns columns) {
        this.columns = columns;
    }

    /** What was priced, gifts at its end. */
    public Basket basket() {
        return columns.basket;
    }

    /** The moment that it was priced at. */
    public PricingTime time() {
        return columns.time;
    }

    /** What was known of the purchase beside its goods. */
    public Visit visit() {
        return columns.visit;
    }

    /** The books that it was priced with; a sale names them. */
    public BookVersions versions() {
        return columns.versions;
    }

    /** Of every amount here. */
    public Currency currency() {
        return basket().currency();
    }

    /** How many lines. */
    public int size() {
        return columns.size;
    }

    /** The price of one of the unit that the line was priced by, in the line's {@link #mode}. */
    public long unitPrice(int line) {
        return columns.unitPrice[checked(line)];
    }

    /** Whether the line's unit price holds the tax. */
    public PriceMode mode(int line) {
        return Columns.mode(columns.band[checked(line)]);
    }

    /** What a line comes to at its unit price, before promotions, in its {@link #mode}. */
    public long listed(int line) {
        checked(line);
        return columns.promoted == null ? Columns.asQuoted(columns, line) : columns.promoted.listed[line];
    }

    /** What all lines come to before promotions, each in its mode. */
    public long listed() {
        long sum = 0;
        for (int i = 0; i < size(); i++) {
            sum += listed(i);
        }
        return sum;
    }

    /** What promotions took off a line; see {@link #discounts}. */
    public long discount(int line) {
        checked(line);
        return columns.promoted == null ? 0 : columns.promoted.discount[line];
    }

    /** Which promotions took off what. */
    public Discounts discounts() {
        return columns.discounts();
    }

    /** How many lines were bought; those of {@link #basket()} after them are gifts that a promotion put there. */
    public int bought() {
        return columns.bought;
    }

    /** What is asked for delivery after promotions. */
    public long shipping() {
        return columns.visit.shipping() - discounts().shippingWaived();
    }

    /** What the shopper pays for goods and delivery. */
    public long due() {
        return gross() + shipping();
    }

    /** What the shopper pays for a line. */
    public long gross(int line) {
        return columns.gross[checked(line)];
    }

    /** What of it is the shop's. */
    public long net(int line) {
        return gross(line) - tax(line);
    }

    /** What of it is tax. */
    public long tax(int line) {
        return columns.tax[checked(line)];
    }

    /** What a line's tax is taken of, or put upon, after promotions: see {@link #taxIncluded}. */
    public long taxable(int line) {
        return columns.taxable(checked(line));
    }

    /** Whether that amount holds the tax. */
    public boolean taxIncluded(int line) {
        return Columns.mode(columns.taxBand[checked(line)]) == PriceMode.TAX_INCLUSIVE;
    }

    /** Whom the taxes were asked of; empty where they are those of the books. */
    public Optional<ToldTaxes> told() {
        return Optional.ofNullable(columns.told);
    }

    /** The same, marked: an engine was asked and did not answer. */
    public PricedBasket unanswered(ToldTaxes mark) {
        Columns marked = columns.copy();
        marked.told = mark;
        return new PricedBasket(marked);
    }

    /**
     * The same prices with the taxes of an engine in place of the books'. What a price held of tax it holds; what comes on top
     * of one comes on top of it.
     *
     * @param by the taxes of all lines; no line whose price holds the tax bears more than the price
     * @param rates of the lines, in their order; each bears no tax, or the parts that it was told
     */
    public PricedBasket told(ToldTaxes by, List<TaxRate> rates) {
        if (rates.size() != size()) {
            throw new IllegalArgumentException(rates.size() + " rates for " + size() + " lines");
        }
        for (int i = 0; i < rates.size(); i++) {
            long tax = by.on(i);
            if (taxIncluded(i) && tax > taxable(i) || rates.get(i).percent().isZero() && tax != 0) {
                throw new IllegalArgumentException("line " + i + ": tax " + tax + " in " + taxable(i));
            }
        }
        return new PricedBasket(columns.told(by, rates));
    }

    /** The rate of a line. */
    public TaxRate rate(int line) {
        return columns.rates[Columns.rate(columns.band[checked(line)])];
    }

    /** The place of a line's rate in {@link #taxTotals()}. */
    public int rateIndex(int line) {
        return columns.places[Columns.rate(columns.band[checked(line)])];
    }

    /** What the shopper pays. */
    public long gross() {
        return columns.totalGross;
    }

    /** What of it is the shop's. */
    public long net() {
        return columns.totalGross - columns.totalTax;
    }

    /** What of it is tax. */
    public long tax() {
        return columns.totalTax;
    }

    /** What the shopper pays, as an amount. */
    public Money total() {
        return Money.ofMinor(gross(), currency());
    }

    /** The totals of the rates that some line has, by category, then by percentage. */
    public List<TaxTotal> taxTotals() {
        return columns.taxTotals();
    }

    /** One that no pad writes over. */
    public PricedBasket copy() {
        return new PricedBasket(columns.copy());
    }

    private int checked(int line) {
        return Objects.checkIndex(line, columns.size);
    }

    /** Equal where the basket, the moment, the versions and every amount are. */
    @Override
    public boolean equals(Object other) {
        return other instanceof PricedBasket that && columns.sameAs(that.columns);
    }

    @Override
    public int hashCode() {
        return Objects.hash(basket(), gross(), tax());
    }

    @Override
    public String toString() {
        return "PricedBasket[" + size() + " lines, " + total() + "]";
    }
}

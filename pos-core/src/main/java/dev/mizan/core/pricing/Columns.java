// SPDX-License-Identifier: Apache-2.0
package dev.mizan.core.pricing;

import dev.mizan.core.basket.Basket;
import dev.mizan.core.basket.PriceMode;
import dev.mizan.core.promotion.scope.Visit;
import dev.mizan.core.tax.TaxRate;
import dev.mizan.core.tax.TaxTotal;
import dev.mizan.core.tax.told.ToldTaxes;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The columns of a priced basket. A band is a rate and a mode in one number, {@code rate * 2 + mode}: what is rounded
 * together. Only the pricer writes here.
 */
final class Columns {
    private static final int UNUSED = -1;
    private static final int[] NONE = {};

    Basket basket;
    PricingTime time;
    BookVersions versions;
    TaxRate[] rates;
    int size;
    long[] unitPrice;
    long[] gross;
    long[] tax;
    int[] band;
    /** The bands that tax is reckoned by: those of the prices, but where a promotion was reckoned with tax. */
    int[] taxBand;

    Visit visit = Visit.PLAIN;
    /** How many lines were bought; those after them are gifts. */
    int bought;

    int[] places = NONE;
    long totalGross;
    long totalTax;

    int[] rest = NONE;
    int[] spare = NONE;
    int[] order = NONE;
    /** What a pad knows of its last basket; absent where there is none. */
    @Nullable
    Remembered remembered;

    /** Absent where the taxes are those of the books. */
    @Nullable
    ToldTaxes told;

    /** Absent where the books have no promotions. */
    @Nullable
    Promoted promoted;

    Columns(Books books, Basket basket, PricingTime at) {
        this(basket, at, books.versions(), books.rates());
        promoted = books.rules() == null ? null : new Promoted();
    }

    private Columns(Basket basket, PricingTime time, BookVersions versions, TaxRate[] rates) {
        unitPrice = new long[basket.size()];
        gross = new long[basket.size()];
        tax = new long[basket.size()];
        band = new int[basket.size()];
        this.basket = basket;
        this.time = time;
        this.versions = versions;
        this.rates = rates;
        this.size = basket.size();
        this.bought = size;
        this.taxBand = band;
    }

    /** Makes ready for another basket; the columns only ever grow. */
    void begin(Books books, Basket next, PricingTime at) {
        if (next.size() > unitPrice.length) {
            grow(Math.max(next.size(), Math.min(Basket.MAX_LINES, 2 * unitPrice.length)));
        }
        if (books.rules() == null) {
            promoted = null;
        } else if (promoted == null) {
            promoted = new Promoted();
        }
        basket = next;
        time = at;
        versions = books.versions();
        rates = books.rates();
        size = next.size();
        bought = size;
        taxBand = band;
        told = null;
    }

    /** The basket with gifts at its end. */
    void extend(Basket withGifts) {
        basket = withGifts;
        size = withGifts.size();
        if (size > unitPrice.length) {
            grow(size + 8);
        }
        taxBand = band;
    }

    private void grow(int room) {
        unitPrice = Arrays.copyOf(unitPrice, room);
        gross = Arrays.copyOf(gross, room);
        tax = Arrays.copyOf(tax, room);
        band = Arrays.copyOf(band, room);
    }

    /** Room for sharing a total among the lines: what each has left over, and their order. */
    void beginSharing() {
        if (rest.length < size) {
            rest = new int[unitPrice.length];
            spare = new int[Math.max(unitPrice.length, Shares.BUCKETS)];
            order = new int[unitPrice.length];
        }
    }

    /** Room for so many lines in an order; what stood there is lost. */
    int[] order(int lines) {
        if (order.length < lines) {
            order = new int[Math.max(lines, unitPrice.length)];
            rest = new int[order.length];
            spare = new int[Math.max(order.length, Shares.BUCKETS)];
        }
        return order;
    }

    static int band(int rate, PriceMode mode) {
        return rate << 1 | (mode == PriceMode.TAX_EXCLUSIVE ? 1 : 0);
    }

    /** What a line without promotions came to in the mode of its price. */
    static long asQuoted(Columns columns, int line) {
        boolean onTop = mode(columns.band[line]) == PriceMode.TAX_EXCLUSIVE;
        return columns.gross[line] - (onTop ? columns.tax[line] : 0);
    }

    static int rate(int band) {
        return band >> 1;
    }

    static PriceMode mode(int band) {
        return (band & 1) == 1 ? PriceMode.TAX_EXCLUSIVE : PriceMode.TAX_INCLUSIVE;
    }

    /** Sums the lines and numbers the rates in use, in the order of the book. */
    void finish() {
        totalGross = 0;
        totalTax = 0;
        places = places.length == rates.length ? places : new int[rates.length];
        Arrays.fill(places, 0);
        for (int i = 0; i < size; i++) {
            totalGross += gross[i];
            totalTax += tax[i];
            places[rate(band[i])] = 1;
        }
        int next = 0;
        for (int r = 0; r < places.length; r++) {
            places[r] = places[r] == 0 ? UNUSED : next++;
        }
    }

    List<TaxTotal> taxTotals() {
        long[] net = new long[rates.length];
        long[] due = new long[rates.length];
        for (int i = 0; i < size; i++) {
            net[rate(band[i])] += gross[i] - tax[i];
            due[rate(band[i])] += tax[i];
        }
        List<TaxTotal> totals = new ArrayList<>(rates.length);
        for (int r = 0; r < rates.length; r++) {
            if (places[r] != UNUSED) {
                totals.add(new TaxTotal(rates[r], net[r], due[r]));
            }
        }
        return List.copyOf(totals);
    }

    Columns copy() {
        Columns copy = new Columns(basket, time, versions, rates);
        System.arraycopy(unitPrice, 0, copy.unitPrice, 0, size);
        System.arraycopy(gross, 0, copy.gross, 0, size);
        System.arraycopy(tax, 0, copy.tax, 0, size);
        System.arraycopy(band, 0, copy.band, 0, size);
        copy.visit = visit;
        copy.bought = bought;
        copy.taxBand = taxBand == band ? copy.band : Arrays.copyOf(taxBand, size);
        copy.promoted = promoted == null ? null : promoted.copy(size);
        copy.told = told;
        copy.finish();
        return copy;
    }

    /** What a line's tax is taken of, or put upon. */
    long taxable(int line) {
        return gross[line] - (mode(taxBand[line]) == PriceMode.TAX_EXCLUSIVE ? tax[line] : 0);
    }

    /** The same prices with the taxes that were told, by line. */
    Columns told(ToldTaxes by, List<TaxRate> rateOf) {
        Columns other = copy();
        List<TaxRate> used = rateOf.stream().distinct().sorted().toList();
        other.rates = used.toArray(TaxRate[]::new);
        for (int i = 0; i < size; i++) {
            other.tax[i] = by.on(i);
            other.gross[i] = taxable(i) + (mode(taxBand[i]) == PriceMode.TAX_EXCLUSIVE ? other.tax[i] : 0);
            int rate = used.indexOf(rateOf.get(i));
            other.taxBand[i] = band(rate, mode(taxBand[i]));
            other.band[i] = band(rate, mode(band[i]));
        }
        other.told = by;
        other.finish();
        return other;
    }

    boolean sameAs(Columns that) {
        return basket.equals(that.basket)
                && time.equals(that.time)
                && visit.equals(that.visit)
                && versions.equals(that.versions)
                && Arrays.equals(unitPrice, 0, size, that.unitPrice, 0, that.size)
                && Arrays.equals(gross, 0, size, that.gross, 0, that.size)
                && Arrays.equals(tax, 0, size, that.tax, 0, that.size)
                && Arrays.equals(band, 0, size, that.band, 0, that.size)
                && bought == that.bought
                && Objects.equals(told, that.told)
                && discounts().equals(that.discounts());
    }

    /** What promotions took off. */
    Discounts discounts() {
        return promoted == null ? new Discounts() : promoted.discounts;
    }
}

// SPDX-License-Identifier: Apache-2.0
package dev.mizan.core.tax.told;

import dev.mizan.core.tax.internal.Fraction;
import dev.mizan.core.tax.internal.Sharing;
import dev.mizan.spi.value.Rounding;
import java.util.ArrayList;
import java.util.List;

/**
 * What of each tax that an engine told on one sold line has not come back. Parts are shared out cumulatively: after each of
 * them every tax has given back its share, to a minor unit, of what the line's tax has given back by then, and with the last
 * all of it. So the parts sum to what was told, each tax apart, in whatever pieces the goods come back; and what a part
 * bears of all taxes is that part's own tax.
 *
 * @param sold as they were told
 * @param bases what is left of each one's base, in minor units
 * @param taxes what is left of each, likewise
 */
public record ToldLeft(List<ToldTax> sold, List<Long> bases, List<Long> taxes) {
    /** Of a line of which no engine told anything. */
    public static final ToldLeft NONE = new ToldLeft(List.of(), List.of(), List.of());

    public ToldLeft {
        sold = List.copyOf(sold);
        bases = List.copyOf(bases);
        taxes = List.copyOf(taxes);
        if (sold.size() != bases.size() || sold.size() != taxes.size()) {
            throw new IllegalArgumentException(sold + " of which " + bases + " and " + taxes + " are left");
        }
    }

    /** A line of which nothing has come back. */
    public static ToldLeft of(ToldTaxes told, int line) {
        List<ToldTax> sold = told.of(line);
        return new ToldLeft(
                sold,
                sold.stream().map(ToldTax::base).toList(),
                sold.stream().map(ToldTax::tax).toList());
    }

    /**
     * The shares of a part of the line.
     *
     * @param line of the bill of the part, from 0
     * @param tax the part's own, which its shares sum to
     * @param back what of the line's gross amount has come back with it
     * @param whole the line's gross amount
     */
    public List<ToldTax> part(int line, long tax, long back, long whole) {
        long[] shares = shares(tax);
        List<ToldTax> part = new ArrayList<>(shares.length);
        for (int i = 0; i < shares.length; i++) {
            ToldTax it = sold.get(i);
            long due = whole == 0 ? it.base() : Rounding.HALF_UP.multiplyDivide(it.base(), back, whole);
            long base = Math.max(0, due - (it.base() - bases.get(i)));
            part.add(new ToldTax(line, it.part(), it.rule(), base, shares[i]));
        }
        return part;
    }

    private long[] shares(long tax) {
        long told = sold.stream().mapToLong(ToldTax::tax).sum();
        long after = told - taxes.stream().mapToLong(Long::longValue).sum() + tax;
        List<Fraction> due = new ArrayList<>(sold.size());
        for (int i = 0; i < sold.size(); i++) {
            long whole = sold.get(i).tax();
            Fraction more = told == 0
                    ? Fraction.ZERO
                    : Fraction.of(whole, told).times(after).minus(whole - taxes.get(i));
            due.add(more.numerator().signum() < 0 ? Fraction.ZERO : more);
        }
        return due.isEmpty() || tax == 0
                ? new long[due.size()]
                : Sharing.of(tax, due, taxes.stream().mapToLong(Long::longValue).toArray());
    }

    /** After a part of the line came back. */
    public ToldLeft less(List<ToldTax> part) {
        return moved(part, -1);
    }

    /** After a part that was held is given free. */
    public ToldLeft plus(List<ToldTax> part) {
        return moved(part, 1);
    }

    /** A part has the taxes of its line in their order. */
    private ToldLeft moved(List<ToldTax> part, int way) {
        List<Long> base = new ArrayList<>(bases);
        List<Long> tax = new ArrayList<>(taxes);
        for (int i = 0; i < Math.min(sold.size(), part.size()); i++) {
            base.set(i, bases.get(i) + way * part.get(i).base());
            tax.set(i, taxes.get(i) + way * part.get(i).tax());
        }
        return new ToldLeft(sold, base, tax);
    }
}

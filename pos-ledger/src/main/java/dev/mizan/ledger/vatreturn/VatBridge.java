// SPDX-License-Identifier: Apache-2.0
package dev.mizan.ledger.vatreturn;

import dev.mizan.spi.value.Currency;
import dev.mizan.spi.value.Money;
import dev.mizan.spi.value.Period;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/**
 * From the Z reports of a period to its VAT: Z by business date, less what belongs to later or earlier returns by its tax
 * point, and what other business dates bring into this one. Sales, prepayments and goods of others are all in it.
 *
 * @param z the Z reports of the period
 * @param out of them, what has its tax point outside the period
 * @param in what has its tax point in the period and stands in the Z report of another one
 * @param parts what each kind brings to {@link #vat}; those without a row are left out
 */
public record VatBridge(Period period, Side z, Side out, Side in, Map<TaxedDay.Kind, Side> parts) {
    public VatBridge {
        parts = Map.copyOf(parts);
    }

    /** A step of the bridge. */
    public record Side(Money net, Money tax) {
        /** Both sides together. */
        public Side plus(Side other) {
            return new Side(net.plus(other.net), tax.plus(other.tax));
        }

        /** This less another one. */
        public Side minus(Side other) {
            return new Side(net.minus(other.net), tax.minus(other.tax));
        }
    }

    /** The bridge of a period over rows from around it: they must reach a day to both sides of it. */
    public static VatBridge of(List<TaxedDay> days, Period period, Currency currency) {
        Predicate<TaxedDay> onZ = day -> period.covers(day.business());
        Predicate<TaxedDay> onReturn = day -> period.covers(day.taxPoint());
        Map<TaxedDay.Kind, Side> parts = new EnumMap<>(TaxedDay.Kind.class);
        for (TaxedDay.Kind kind : TaxedDay.Kind.values()) {
            Predicate<TaxedDay> of = onReturn.and(day -> day.kind() == kind);
            if (days.stream().anyMatch(of)) {
                parts.put(kind, sum(days, of, currency));
            }
        }
        return new VatBridge(
                period,
                sum(days, onZ, currency),
                sum(days, onZ.and(onReturn.negate()), currency),
                sum(days, onReturn.and(onZ.negate()), currency),
                parts);
    }

    private static Side sum(List<TaxedDay> days, Predicate<TaxedDay> which, Currency currency) {
        List<TaxedDay> of = days.stream().filter(which).toList();
        return new Side(
                Money.sum(currency, of.stream().map(TaxedDay::net).toList()),
                Money.sum(currency, of.stream().map(TaxedDay::tax).toList()));
    }

    /** What the return of the period takes from the tills. */
    public Side vat() {
        return z.minus(out).plus(in);
    }

    /** What of the return's output tax the tills do not explain: invoices of the office, corrections, mistakes. */
    public Money unexplained(VatReturn filed) {
        return filed.outputTax().minus(vat().tax());
    }
}

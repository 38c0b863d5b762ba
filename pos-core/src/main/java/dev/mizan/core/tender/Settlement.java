// SPDX-License-Identifier: Apache-2.0
package dev.mizan.core.tender;

import dev.mizan.spi.fact.FieldReader;
import dev.mizan.spi.fact.FieldWriter;
import dev.mizan.spi.value.Currency;
import dev.mizan.spi.value.Money;
import java.util.List;

/**
 * How a bill was paid, or a return paid back: {@code tenders - change = due + rounding}, to the minor unit. One that does
 * not come out even can not be built.
 *
 * @param due the gross total of the bill
 * @param tenders what was handed over; amounts above zero, all in the bill's currency
 * @param change cash that went back; zero in a refund
 * @param rounding what cash rounding added to the due (negative where it took away)
 */
public record Settlement(Money due, List<Tender> tenders, Money change, Money rounding) {
    /** The most tenders for one bill. */
    public static final int MOST_TENDERS = 20;

    public Settlement {
        tenders = List.copyOf(tenders);
        Money given = sum(due.currency(), tenders, false);
        if (!given.minus(change).equals(due.plus(rounding)) || change.isNegative() || due.isNegative()) {
            throw new IllegalArgumentException(
                    "given " + given + " less change " + change + " is not due " + due + " plus rounding " + rounding);
        }
        if (change.minor() > sum(due.currency(), tenders, true).minor()
                || tenders.stream().anyMatch(tender -> !tender.amount().isPositive())) {
            throw new IllegalArgumentException("change " + change + " of " + tenders);
        }
    }

    /** What the bill really cost or gave back: the due with its cash rounding. */
    public Money paid() {
        return due.plus(rounding);
    }

    /** Of that, the part in cash: what the drawer gained, or lost in a refund. */
    public Money cash() {
        return sum(due.currency(), tenders, true).minus(change);
    }

    /** What a tender paid: for cash less its change. Change is taken from the first cash tenders. */
    static Money sum(Currency currency, List<? extends Tender> tenders, boolean cashOnly) {
        Money sum = Money.zero(currency);
        for (Tender tender : tenders) {
            if (!cashOnly || tender.kind() == TenderKind.CASH) {
                sum = sum.plus(tender.amount());
            }
        }
        return sum;
    }

    /** Writes tenders, change and rounding; the due is the bill's and is not written again. */
    public void write(FieldWriter out) {
        out.list("tenders", tenders, TenderFields::write);
        if (!change.isZero()) {
            out.number("change", change.minor());
        }
        if (!rounding.isZero()) {
            out.number("rounding", rounding.minor());
        }
    }

    /** Reads what {@link #write} wrote, for a bill of this total. */
    public static Settlement read(FieldReader in, Money due) {
        Currency currency = due.currency();
        List<Tender> tenders = in.list("tenders", each -> TenderFields.read(each, currency));
        Money change = Money.ofMinor(in.has("change") ? in.number("change") : 0, currency);
        Money rounding = Money.ofMinor(in.has("rounding") ? in.number("rounding") : 0, currency);
        return new Settlement(due, tenders, change, rounding);
    }
}

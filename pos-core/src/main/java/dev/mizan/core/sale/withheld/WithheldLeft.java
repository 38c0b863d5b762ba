// SPDX-License-Identifier: Apache-2.0
package dev.mizan.core.sale.withheld;

import dev.mizan.core.bill.Bill;
import dev.mizan.core.tender.Prepayment;
import dev.mizan.core.tender.Settlement;
import dev.mizan.core.tender.Tender;
import dev.mizan.core.tender.Withheld;
import dev.mizan.spi.value.Money;
import dev.mizan.spi.value.Rounding;
import java.util.Optional;

/**
 * What was withheld from a sale and is not given back. What stays is worked out of what stays sold, half up, so that parts
 * that come back one by one take to the minor unit what they would take together.
 *
 * @param first as it was taken; none where nothing was withheld
 * @param left what is not given back
 */
public record WithheldLeft(Optional<Withheld> first, Money left) {
    /** Of a sale of which nothing came back: what was withheld of it, and of its prepayments. */
    public static WithheldLeft of(Settlement paid) {
        WithheldLeft left =
                new WithheldLeft(Optional.empty(), Money.zero(paid.due().currency()));
        for (Tender tender : paid.tenders()) {
            left = tender instanceof Prepayment prepaid ? left.and(prepaid.withheld()) : left;
        }
        return left.and(in(paid));
    }

    /** As if it had not been given back. */
    public static Withheld undone(Withheld back) {
        return new Withheld(back.amount().negated(), back.base());
    }

    /** After so much was given back. */
    public WithheldLeft less(Optional<Withheld> back) {
        return back.isEmpty()
                ? this
                : new WithheldLeft(first, left.minus(back.get().amount()));
    }

    /** After something that tax was withheld from too, such as a debit note. */
    public WithheldLeft and(Optional<Withheld> more) {
        return more.map(it -> new WithheldLeft(
                        Optional.of(new Withheld(
                                first.map(was -> was.amount().plus(it.amount())).orElse(it.amount()), it.base())),
                        left.plus(it.amount())))
                .orElse(this);
    }

    /** What of a settlement was withheld: a sale has one tender of it at most. */
    public static Optional<Withheld> in(Settlement settlement) {
        return settlement.tenders().stream()
                .filter(Withheld.class::isInstance)
                .map(Withheld.class::cast)
                .findFirst();
    }

    /**
     * What is given back now.
     *
     * @param goods what the sale cost in all
     * @param gross what stays sold, in minor units; zero with the last goods
     * @param tax of what stays sold
     * @param owed for what comes back; never more than that is given back
     */
    public Optional<Withheld> back(Bill goods, long gross, long tax, Money owed) {
        return first.flatMap(it -> {
            boolean net = it.base() == Withheld.Base.NET;
            long whole = WithheldRate.of(it.base(), goods).minor();
            long sold = net ? gross - tax : tax;
            long stays = gross == 0 ? 0 : sold;
            Money kept = whole == 0 ? left : it.amount().ratio(stays, whole, Rounding.HALF_UP);
            Money none = Money.zero(left.currency());
            Money back = left.minus(kept).max(none).min(owed);
            return back.isPositive() ? Optional.of(new Withheld(back, it.base())) : Optional.empty();
        });
    }
}

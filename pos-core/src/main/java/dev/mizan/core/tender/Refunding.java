// SPDX-License-Identifier: Apache-2.0
package dev.mizan.core.tender;

import dev.mizan.spi.outcome.Outcome;
import dev.mizan.spi.value.Money;
import dev.mizan.spi.value.Rounding;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Pays back what a return owes. */
public final class Refunding {
    private Refunding() {}

    /**
     * Pays back through these tenders, and the rest in cash, rounded as cash is here. More than is owed is refused with
     * {@link TenderReason#NOT_THE_REFUND}.
     */
    public static Outcome<Settlement> settle(Owed owed, List<? extends Cashless> cashless, CashRounding rounding) {
        return settle(owed, Optional.empty(), cashless, rounding);
    }

    /** The same of a sale that tax was withheld from: its share is given back first, and is no money. */
    public static Outcome<Settlement> settle(
            Owed owed, Optional<Withheld> withheld, List<? extends Cashless> cashless, CashRounding rounding) {
        Money none = Money.zero(owed.goods().currency());
        List<Tender> all = new ArrayList<>(withheld.stream().toList());
        all.addAll(cashless);
        return Tenders.check(none.currency(), all).then(given -> {
            Money rest = owed.now().minus(Settlement.sum(none.currency(), given, false));
            if (rest.isNegative()) {
                return Outcome.refused(
                        TenderReason.NOT_THE_REFUND,
                        "due",
                        owed.now(),
                        "given",
                        owed.now().minus(rest));
            }
            Money cash = cash(rest, owed.most().minus(owed.now()).plus(rest), rounding.rounding());
            List<Tender> tenders = new ArrayList<>(given);
            if (cash.isPositive()) {
                tenders.add(new Cash(cash));
            }
            Money paid = owed.now().minus(rest).plus(cash);
            return Outcome.done(new Settlement(owed.goods(), tenders, none, paid.minus(owed.goods())));
        });
    }

    /** Rounded like the sale's cash, but never beyond what is left of what was paid. */
    private static Money cash(Money rest, Money most, Rounding rounding) {
        Money rounded = rest.rounded(rounding);
        return rounded.minor() <= most.minor()
                ? rounded
                : most.rounded(Rounding.DOWN.toIncrement(rounding.increment()));
    }
}

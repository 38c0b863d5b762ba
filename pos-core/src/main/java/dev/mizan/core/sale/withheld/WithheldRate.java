// SPDX-License-Identifier: Apache-2.0
package dev.mizan.core.sale.withheld;

import dev.mizan.core.bill.Bill;
import dev.mizan.core.tender.Withheld;
import dev.mizan.spi.value.Money;
import dev.mizan.spi.value.Percent;
import dev.mizan.spi.value.Rounding;
import java.util.Optional;

/**
 * At what rate tax was withheld from a sale, so that what it is charged more bears it too: part of whole, of what the base
 * says. Whatever is charged one after the other bears to the minor unit what it would bear at once.
 */
public record WithheldRate(Withheld.Base base, long part, long whole) {
    public WithheldRate {
        if (part < 0 || whole <= 0) {
            throw new IllegalArgumentException(part + " of " + whole + " withheld");
        }
    }

    /** As it was agreed. */
    public static WithheldRate of(Withheld.Base base, Percent rate) {
        return new WithheldRate(base, rate.millionths(), Percent.ONE_WHOLE);
    }

    /** Of a sale that does not say its rate: what was withheld, of what it costs. Empty where nothing was. */
    public static Optional<WithheldRate> of(Charged charged) {
        return charged.withheld()
                .first()
                .filter(it -> of(it.base(), charged.goods()).isPositive())
                .map(it -> new WithheldRate(
                        it.base(),
                        it.amount().minor(),
                        of(it.base(), charged.goods()).minor()));
    }

    /** What is withheld of a note, rounded half up with all that was charged before; empty where nothing comes of it. */
    public Optional<Withheld> more(Bill before, Bill note) {
        Money first = of(base, before);
        Money amount = of(first.plus(of(base, note))).minus(of(first));
        return amount.isPositive() ? Optional.of(new Withheld(amount, base)) : Optional.empty();
    }

    private Money of(Money amount) {
        return amount.ratio(part, whole, Rounding.HALF_UP);
    }

    /** What of a bill tax is withheld from. */
    static Money of(Withheld.Base base, Bill bill) {
        return switch (base) {
            case NET -> bill.net();
            case VAT -> bill.tax();
        };
    }
}

// SPDX-License-Identifier: Apache-2.0
package dev.mizan.core.tender;

import dev.mizan.spi.fact.FieldReader;
import dev.mizan.spi.fact.FieldWriter;
import dev.mizan.spi.value.Currency;
import dev.mizan.spi.value.Money;
import java.util.Optional;

/**
 * Tax that a business customer keeps back of what a sale costs, as the law wants, and pays to the authority in the shop's
 * name. It is no money: the authority owes it by the customer's certificate. Goods that come back take their share of it.
 *
 * @param amount as agreed with the customer, of the whole sale
 * @param base what of the sale it was worked out from, and of a return is given back by
 */
public record Withheld(Money amount, Base base) implements Tender {
    /** What tax is withheld from. */
    public enum Base {
        /** The sale without VAT. */
        NET,
        /** The VAT of the sale. */
        VAT
    }

    /** What of an amount is left to be paid in money. */
    public static Money less(Money amount, Optional<Withheld> withheld) {
        return withheld.map(it -> amount.minus(it.amount())).orElse(amount);
    }

    /** Writes it among the fields of what it was withheld from; nothing where nothing was. */
    public static void write(Optional<Withheld> withheld, FieldWriter out) {
        withheld.ifPresent(it -> out.number("withheld", it.amount().minor())
                .text("base", it.base().name()));
    }

    /** Reads what {@link #write} wrote, in the currency of what it was withheld from. */
    public static Optional<Withheld> read(FieldReader in, Currency currency) {
        return in.has("withheld")
                ? Optional.of(
                        new Withheld(Money.ofMinor(in.number("withheld"), currency), in.parsed("base", Base::valueOf)))
                : Optional.empty();
    }

    @Override
    public TenderKind kind() {
        return TenderKind.WITHHELD;
    }
}

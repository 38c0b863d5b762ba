// SPDX-License-Identifier: Apache-2.0
package dev.mizan.ledger.vatreturn;

import dev.mizan.spi.fiscal.TaxGroup;
import dev.mizan.spi.fiscal.TaxTreatment;
import dev.mizan.spi.outcome.Outcome;
import dev.mizan.spi.value.Currency;
import dev.mizan.spi.value.Money;
import dev.mizan.spi.value.Percent;
import java.util.List;

/** What a document of the office says of VAT, a group for each treatment (EN 16931, BG-23), in the currency of the books. */
public record Supplies(Currency currency, List<TaxGroup> groups) {
    private static final TaxTreatment BILLED = TaxTreatment.standard(Percent.ZERO);

    public Supplies {
        groups = List.copyOf(groups);
    }

    /**
     * The groups of a document; refused where one is in another currency than the books, is below zero, or has tax in a
     * category without any, and where they come to nothing.
     */
    public static Outcome<Supplies> of(List<TaxGroup> groups, Currency books) {
        Supplies supplies = new Supplies(books, groups);
        for (TaxGroup group : groups) {
            if (!supplies.takes(group)) {
                return refused(group.taxable(), group.tax(), group.treatment().category(), books);
            }
        }
        return supplies.gross().isPositive()
                ? Outcome.done(supplies)
                : refused(Money.zero(books), Money.zero(books), "-", books);
    }

    /** A bill of one net and its tax, whatever its rate; refused as {@link #of}. */
    public static Outcome<Supplies> billed(Money net, Money tax, Currency books) {
        return net.currency().equals(tax.currency())
                ? of(List.of(new TaxGroup(BILLED, net, tax)), books)
                : refused(net, tax, BILLED.category(), books);
    }

    private boolean takes(TaxGroup group) {
        return group.taxable().currency().equals(currency)
                && !group.taxable().isNegative()
                && !group.tax().isNegative()
                && (group.treatment().category().rated() || group.tax().isZero());
    }

    private static Outcome<Supplies> refused(Money taxable, Money tax, Object category, Currency books) {
        return Outcome.refused(
                VatReason.NOT_A_SUPPLY, "taxable", taxable, "tax", tax, "category", category, "currency", books.code());
    }

    /** What is supplied, without tax. */
    public Money net() {
        return Money.sum(currency, groups.stream().map(TaxGroup::taxable).toList());
    }

    /** The tax on it. */
    public Money tax() {
        return Money.sum(currency, groups.stream().map(TaxGroup::tax).toList());
    }

    /** What is owed for it. */
    public Money gross() {
        return net().plus(tax());
    }
}

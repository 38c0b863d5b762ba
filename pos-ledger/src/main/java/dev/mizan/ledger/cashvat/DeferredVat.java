// SPDX-License-Identifier: Apache-2.0
package dev.mizan.ledger.cashvat;

import dev.mizan.ledger.subledger.PartySide;
import dev.mizan.ledger.vatreturn.CashBasis;
import dev.mizan.spi.fact.FieldReader;
import dev.mizan.spi.fact.FieldWriter;
import dev.mizan.spi.value.Currency;
import dev.mizan.spi.value.Money;
import dev.mizan.spi.value.Rounding;
import java.util.Optional;

/**
 * The VAT of one document on account, which falls due in the proportion in which the document is settled, half up, so
 * that all parts sum to it. A document in another currency is settled in that; its tax and value are in the currency of
 * the books, as the document tells them.
 *
 * @param credit whether it lowers what is owed, as a credit note does
 * @param gross of the document, less what was credited or written off of it
 * @param tax of that, zero to {@code gross}
 * @param value of the supply that the tax return names, zero to {@code gross}
 * @param settled what of {@code gross} was paid
 */
public record DeferredVat(
        PartySide side,
        String party,
        String document,
        boolean credit,
        Money gross,
        Money tax,
        Money value,
        Money settled) {
    public DeferredVat {
        if (gross.isNegative() || !within(tax, gross) || !within(value, gross) || !within(settled, gross)) {
            throw new IllegalArgumentException(
                    document + ": tax " + tax + ", value " + value + ", settled " + settled + " of " + gross);
        }
    }

    private static boolean within(Money part, Money whole) {
        return !part.isNegative() && (!part.currency().equals(whole.currency()) || part.compareTo(whole) <= 0);
    }

    /** Whose document it is, and in which currency it is settled; no two have the same. */
    public record Key(PartySide side, String party, String document, Currency currency) {}

    /** Whose document it is. */
    public Key key() {
        return new Key(side, party, document, gross.currency());
    }

    /** The tax that fell due so far. */
    public Money taxDue() {
        return share(tax);
    }

    /** The value that was declared so far. */
    public Money valueDue() {
        return share(value);
    }

    private Money share(Money whole) {
        return gross.isZero()
                ? whole
                : new CashBasis(gross, whole, Rounding.HALF_UP).due(settled).orElseThrow();
    }

    /** The tax that waits. */
    public Money waiting() {
        return tax.minus(taxDue());
    }

    /** Whether nothing of it waits any more. */
    public boolean isSettled() {
        return settled.equals(gross);
    }

    /** With more of it settled. */
    public DeferredVat settledBy(Money amount) {
        return new DeferredVat(side, party, document, credit, gross, tax, value, settled.plus(amount));
    }

    /** Without a part of it that was credited or will never be paid; empty where that part is not of this document. */
    public Optional<DeferredVat> without(Money amount, Money taxOfIt, Money valueOfIt) {
        Money less = gross.minus(amount);
        Money lessTax = tax.minus(taxOfIt);
        Money lessValue = value.minus(valueOfIt);
        return within(settled, less) && within(lessTax, less) && within(lessValue, less)
                ? Optional.of(new DeferredVat(side, party, document, credit, less, lessTax, lessValue, settled))
                : Optional.empty();
    }

    void write(FieldWriter out) {
        out.text("side", side.name())
                .text("party", party)
                .text("document", document)
                .flag("credit", credit)
                .money("gross", gross)
                .money("tax", tax)
                .money("value", value)
                .money("settled", settled);
    }

    static DeferredVat read(FieldReader in) {
        return new DeferredVat(
                in.parsed("side", PartySide::valueOf),
                in.text("party"),
                in.text("document"),
                in.flag("credit"),
                in.money("gross"),
                in.money("tax"),
                in.money("value"),
                in.money("settled"));
    }
}

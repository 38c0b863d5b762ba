// SPDX-License-Identifier: Apache-2.0
package dev.mizan.ledger.cash;

import dev.mizan.spi.fact.FieldReader;
import dev.mizan.spi.fact.FieldWriter;
import dev.mizan.spi.value.Money;
import java.time.LocalDate;

/**
 * A bag that was filled from a safe and sealed; it is not opened on its way.
 *
 * @param seal its number, used once
 * @param from the safe
 * @param by who counted and sealed it
 */
public record CashBag(String seal, CashPlace from, Money amount, LocalDate on, String by) {
    public CashBag {
        if (seal.isBlank() || from.kind() != CashPlace.Kind.SAFE || !amount.isPositive()) {
            throw new IllegalArgumentException("a bag \"" + seal + "\" of " + amount + " from the " + from);
        }
    }

    /** Writes it into a fact. */
    public void write(FieldWriter out) {
        out.text("seal", seal)
                .text("from", from.name())
                .money("amount", amount)
                .date("on", on)
                .text("by", by);
    }

    /** Reads what {@link #write} wrote. */
    public static CashBag read(FieldReader in) {
        return new CashBag(
                in.text("seal"), CashPlace.safe(in.text("from")), in.money("amount"), in.date("on"), in.text("by"));
    }
}

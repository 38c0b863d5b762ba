// SPDX-License-Identifier: Apache-2.0
package dev.mizan.core.till;

import dev.mizan.spi.fact.Fact;
import dev.mizan.spi.fact.FactType;
import dev.mizan.spi.fact.FieldReader;
import dev.mizan.spi.fact.FieldWriter;
import dev.mizan.spi.value.Money;

/**
 * Cash was put into the drawer or taken out of it without a sale.
 *
 * @param amount above zero; the reason says which way
 * @param note for the books, such as an expense's receipt number; may be empty
 */
public record CashMoved(long session, CashReason reason, Money amount, String note) implements Fact {
    /** How it is written. */
    public static final FactType<CashMoved> TYPE =
            new FactType<>("CashMoved", 1, CashMoved.class, CashMoved::write, CashMoved::read);

    private void write(FieldWriter out) {
        out.number("session", session).text("reason", reason.code()).money("amount", amount);
        if (!note.isEmpty()) {
            out.text("note", note);
        }
    }

    private static CashMoved read(FieldReader in, int version) {
        return new CashMoved(
                in.number("session"),
                in.parsed("reason", CashReason::ofCode),
                in.money("amount"),
                in.maybe("note").orElse(""));
    }

    @Override
    public FactType<CashMoved> factType() {
        return TYPE;
    }
}

// SPDX-License-Identifier: Apache-2.0
package dev.mizan.ledger.subledger;

import dev.mizan.spi.fact.Fact;
import dev.mizan.spi.fact.FactType;
import dev.mizan.spi.fact.FieldReader;
import dev.mizan.spi.fact.FieldWriter;
import dev.mizan.spi.value.Money;
import java.time.LocalDate;

/**
 * A customer was reminded of an invoice.
 *
 * @param level of the reminder, from 1; each goes out once
 * @param open what was asked for
 * @param charge the document by which a fee or interest was charged for it; empty where nothing was
 */
public record ReminderSent(String customer, String document, int level, LocalDate on, Money open, String charge)
        implements Fact {
    public static final FactType<ReminderSent> TYPE =
            new FactType<>("ReminderSent", 1, ReminderSent.class, ReminderSent::write, ReminderSent::read);

    @Override
    public FactType<ReminderSent> factType() {
        return TYPE;
    }

    void write(FieldWriter out) {
        out.text("customer", customer)
                .text("document", document)
                .number("level", level)
                .date("on", on)
                .money("open", open);
        if (!charge.isEmpty()) {
            out.text("charge", charge);
        }
    }

    static ReminderSent read(FieldReader in, int version) {
        return new ReminderSent(
                in.text("customer"),
                in.text("document"),
                Math.toIntExact(in.number("level")),
                in.date("on"),
                in.money("open"),
                in.maybe("charge").orElse(""));
    }
}

// SPDX-License-Identifier: Apache-2.0
package dev.mizan.ledger.bank.rule;

import dev.mizan.ledger.bank.BankStatement;
import dev.mizan.spi.fact.Fact;
import dev.mizan.spi.fact.FactType;
import dev.mizan.spi.fact.FieldReader;
import dev.mizan.spi.fact.FieldWriter;
import dev.mizan.spi.value.Text;

/**
 * A line of a bank was booked by a rule.
 *
 * @param version of the rule
 * @param why the line went there
 */
public record BankLineBooked(BankLine line, String rule, int version, Text why) implements Fact {
    public static final FactType<BankLineBooked> TYPE =
            new FactType<>("BankLineBooked", 1, BankLineBooked.class, BankLineBooked::write, BankLineBooked::read);

    @Override
    public FactType<BankLineBooked> factType() {
        return TYPE;
    }

    void write(FieldWriter out) {
        out.text("bank", line.bank())
                .date("booked", line.line().booked())
                .money("amount", line.line().amount())
                .text("reference", line.line().reference())
                .text("text", line.line().text())
                .text("counterparty", line.line().counterparty())
                .number("nth", line.nth())
                .text("rule", rule)
                .number("version", version)
                .bilingual("why", why);
    }

    static BankLineBooked read(FieldReader in, int form) {
        String bank = in.text("bank");
        BankStatement.Line line = new BankStatement.Line(
                in.date("booked"), in.money("amount"), in.text("reference"), in.text("text"), in.text("counterparty"));
        return new BankLineBooked(
                new BankLine(bank, line, Math.toIntExact(in.number("nth"))),
                in.text("rule"),
                Math.toIntExact(in.number("version")),
                in.bilingual("why"));
    }
}

// SPDX-License-Identifier: Apache-2.0
package dev.mizan.ledger.bank.rule;

import dev.mizan.spi.fact.Fact;
import dev.mizan.spi.fact.FactType;
import dev.mizan.spi.fact.FieldReader;
import dev.mizan.spi.fact.FieldWriter;

/** A rule for lines of a bank takes none any more. */
public record BankRuleEnded(String name) implements Fact {
    public static final FactType<BankRuleEnded> TYPE =
            new FactType<>("BankRuleEnded", 1, BankRuleEnded.class, BankRuleEnded::write, BankRuleEnded::read);

    @Override
    public FactType<BankRuleEnded> factType() {
        return TYPE;
    }

    void write(FieldWriter out) {
        out.text("name", name);
    }

    static BankRuleEnded read(FieldReader in, int version) {
        return new BankRuleEnded(in.text("name"));
    }
}

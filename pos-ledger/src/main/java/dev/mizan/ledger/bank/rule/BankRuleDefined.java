// SPDX-License-Identifier: Apache-2.0
package dev.mizan.ledger.bank.rule;

import dev.mizan.spi.fact.Fact;
import dev.mizan.spi.fact.FactType;
import dev.mizan.spi.fact.FieldReader;
import dev.mizan.spi.fact.FieldWriter;

/**
 * A rule for lines of a bank was set, anew or over its last version.
 *
 * @param version from 1, also after the rule was ended in between
 */
public record BankRuleDefined(BankRule rule, int version) implements Fact {
    public static final FactType<BankRuleDefined> TYPE =
            new FactType<>("BankRuleDefined", 1, BankRuleDefined.class, BankRuleDefined::write, BankRuleDefined::read);

    @Override
    public FactType<BankRuleDefined> factType() {
        return TYPE;
    }

    void write(FieldWriter out) {
        out.object("rule", rule::write).number("version", version);
    }

    static BankRuleDefined read(FieldReader in, int form) {
        return new BankRuleDefined(in.object("rule", BankRule::read), Math.toIntExact(in.number("version")));
    }
}

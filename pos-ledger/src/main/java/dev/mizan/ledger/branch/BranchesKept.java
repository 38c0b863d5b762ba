// SPDX-License-Identifier: Apache-2.0
package dev.mizan.ledger.branch;

import dev.mizan.spi.fact.Fact;
import dev.mizan.spi.fact.FactType;
import dev.mizan.spi.fact.FieldReader;
import dev.mizan.spi.fact.FieldWriter;

/**
 * From now on what is written across stores says what they owe one another, or does not any more.
 *
 * @param apart whether each store balances alone
 */
public record BranchesKept(boolean apart) implements Fact {
    public static final FactType<BranchesKept> TYPE =
            new FactType<>("BranchesKept", 1, BranchesKept.class, BranchesKept::write, BranchesKept::read);

    @Override
    public FactType<BranchesKept> factType() {
        return TYPE;
    }

    void write(FieldWriter out) {
        out.flag("apart", apart);
    }

    static BranchesKept read(FieldReader in, int version) {
        return new BranchesKept(in.flag("apart"));
    }
}

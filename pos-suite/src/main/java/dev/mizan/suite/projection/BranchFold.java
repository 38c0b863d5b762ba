// SPDX-License-Identifier: Apache-2.0
package dev.mizan.suite.projection;

import dev.mizan.ledger.branch.BranchesKept;
import dev.mizan.spi.fact.Fact;
import dev.mizan.spi.fact.FactType;
import dev.mizan.spi.fact.FieldReader;
import dev.mizan.spi.fact.FieldWriter;
import dev.mizan.suite.flow.Fold;
import dev.mizan.suite.flow.Recorded;
import java.util.Set;

/** Whether the books of each branch balance alone. */
public final class BranchFold implements Fold {
    private boolean apart;

    /** All stores are one. */
    public BranchFold() {}

    /** Whether what is written across stores says what they owe one another. */
    public boolean apart() {
        return apart;
    }

    @Override
    public String name() {
        return "branches";
    }

    @Override
    public Set<FactType<?>> reads() {
        return Set.of(BranchesKept.TYPE);
    }

    @Override
    public void apply(Fact fact, Recorded recorded) {
        apart = ((BranchesKept) fact).apart();
    }

    @Override
    public int version() {
        return 1;
    }

    @Override
    public void write(FieldWriter out) {
        out.flag("apart", apart);
    }

    @Override
    public void read(FieldReader in) {
        apart = in.flag("apart");
    }
}

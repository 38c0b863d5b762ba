// SPDX-License-Identifier: Apache-2.0
package dev.mizan.ledger.subledger;

import dev.mizan.spi.fact.Fact;
import dev.mizan.spi.fact.FactType;
import dev.mizan.spi.fact.FieldReader;
import dev.mizan.spi.fact.FieldWriter;
import dev.mizan.spi.value.Money;

/**
 * From now on manual entries and payments of this amount or more need a second person.
 *
 * @param from zero for all of them
 */
public record ApprovalRequired(Money from) implements Fact {
    public static final FactType<ApprovalRequired> TYPE = new FactType<>(
            "ApprovalRequired", 1, ApprovalRequired.class, ApprovalRequired::write, ApprovalRequired::read);

    @Override
    public FactType<ApprovalRequired> factType() {
        return TYPE;
    }

    void write(FieldWriter out) {
        out.money("from", from);
    }

    static ApprovalRequired read(FieldReader in, int version) {
        return new ApprovalRequired(in.money("from"));
    }
}

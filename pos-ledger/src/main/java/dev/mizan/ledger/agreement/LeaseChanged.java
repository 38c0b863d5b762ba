// SPDX-License-Identifier: Apache-2.0
package dev.mizan.ledger.agreement;

import dev.mizan.spi.fact.Fact;
import dev.mizan.spi.fact.FactType;
import dev.mizan.spi.fact.FieldReader;
import dev.mizan.spi.fact.FieldWriter;
import java.time.LocalDate;

/**
 * A lease began, was paid, borne for a month, or remeasured, and how it stands after it.
 *
 * @param event of {@link dev.mizan.ledger.lease.LeaseRules}, by which it was posted
 */
public record LeaseChanged(String event, LocalDate on, RunningLease after) implements Fact {
    public static final FactType<LeaseChanged> TYPE =
            new FactType<>("LeaseChanged", 1, LeaseChanged.class, LeaseChanged::write, LeaseChanged::read);

    @Override
    public FactType<LeaseChanged> factType() {
        return TYPE;
    }

    void write(FieldWriter out) {
        out.text("event", event).date("on", on);
        after.write(out);
    }

    static LeaseChanged read(FieldReader in, int version) {
        return new LeaseChanged(in.text("event"), in.date("on"), RunningLease.read(in));
    }
}

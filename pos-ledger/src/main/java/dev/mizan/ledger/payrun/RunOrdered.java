// SPDX-License-Identifier: Apache-2.0
package dev.mizan.ledger.payrun;

import dev.mizan.spi.fact.Fact;
import dev.mizan.spi.fact.FactType;
import dev.mizan.spi.fact.FieldReader;
import dev.mizan.spi.fact.FieldWriter;

/** A run of payments may go to the bank: its bills are being paid, and no other run takes them. Nothing is booked yet. */
public record RunOrdered(PaymentRun run) implements Fact {
    public static final FactType<RunOrdered> TYPE =
            new FactType<>("RunOrdered", 1, RunOrdered.class, RunOrdered::write, RunOrdered::read);

    @Override
    public FactType<RunOrdered> factType() {
        return TYPE;
    }

    void write(FieldWriter out) {
        run.write(out);
    }

    static RunOrdered read(FieldReader in, int version) {
        return new RunOrdered(PaymentRun.read(in));
    }
}

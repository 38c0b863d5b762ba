// SPDX-License-Identifier: Apache-2.0
package dev.mizan.ledger.payrun;

import dev.mizan.spi.fact.Fact;
import dev.mizan.spi.fact.FactType;
import dev.mizan.spi.fact.FieldReader;
import dev.mizan.spi.fact.FieldWriter;

/**
 * The bank carried a payment of a run out, whose entry stands in the same batch; or it will not, and the bill is open again.
 *
 * @param reference of the payment
 * @param paid whether it was carried out
 * @param reason the bank's code where it was not, such as {@code AC01}; may be empty
 */
public record RunAnswered(String run, String reference, boolean paid, String reason) implements Fact {
    public static final FactType<RunAnswered> TYPE =
            new FactType<>("RunAnswered", 1, RunAnswered.class, RunAnswered::write, RunAnswered::read);

    @Override
    public FactType<RunAnswered> factType() {
        return TYPE;
    }

    void write(FieldWriter out) {
        out.text("run", run).text("reference", reference).flag("paid", paid);
        if (!reason.isEmpty()) {
            out.text("reason", reason);
        }
    }

    static RunAnswered read(FieldReader in, int version) {
        return new RunAnswered(
                in.text("run"),
                in.text("reference"),
                in.flag("paid"),
                in.maybe("reason").orElse(""));
    }
}

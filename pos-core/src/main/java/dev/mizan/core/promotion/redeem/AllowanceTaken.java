// SPDX-License-Identifier: Apache-2.0
package dev.mizan.core.promotion.redeem;

import dev.mizan.spi.fact.FactType;
import dev.mizan.spi.fact.FieldReader;
import dev.mizan.spi.fact.FieldWriter;
import dev.mizan.spi.id.BatchId;
import java.util.List;

/**
 * A till took up a grant: from now on it spends it without asking.
 *
 * @param grant which one
 * @param taken on the till's own stream, below zero
 */
public record AllowanceTaken(BatchId grant, Move taken) implements LimitFact {
    public static final FactType<AllowanceTaken> TYPE =
            new FactType<>("AllowanceTaken", 1, AllowanceTaken.class, AllowanceTaken::write, AllowanceTaken::read);

    /** A grant as its till takes it up. */
    public static AllowanceTaken of(AllowanceGranted fact) {
        Move granted = fact.granted();
        return new AllowanceTaken(
                fact.grant(),
                granted.on(LimitKey.allowance(granted.promotion(), fact.register()))
                        .usage(granted.usage().negated()));
    }

    @Override
    public List<Move> moves() {
        return List.of(taken);
    }

    private void write(FieldWriter out) {
        out.text("grant", grant.toString()).object("taken", taken::write);
    }

    private static AllowanceTaken read(FieldReader in, int version) {
        BatchId grant = in.parsed("grant", BatchId::of);
        return new AllowanceTaken(grant, in.object("taken", Move::read));
    }

    @Override
    public FactType<AllowanceTaken> factType() {
        return TYPE;
    }
}

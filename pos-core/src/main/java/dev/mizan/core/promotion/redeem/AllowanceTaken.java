// SPDX-License-Identifier: Apache-2.0
package dev.mizan.core.promotion.redeem;

import dev.mizan.spi.fact.FactType;
import dev.mizan.spi.fact.FieldReader;
import dev.mizan.spi.fact.FieldWriter;
import dev.mizan.spi.id.BatchId;
import dev.mizan.spi.store.StreamKey;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * A till took up a grant: from now on it spends it without asking.
 *
 * @param grant which one
 * @param taken on the till's own stream, below zero
 * @param until when it ends by the till's clock, where it ends; version 1 had no end
 */
public record AllowanceTaken(BatchId grant, Move taken, Optional<Instant> until) implements LimitFact {
    public static final FactType<AllowanceTaken> TYPE =
            new FactType<>("AllowanceTaken", 2, AllowanceTaken.class, AllowanceTaken::write, AllowanceTaken::read);

    /** A grant as its till takes it up. */
    public static AllowanceTaken of(AllowanceGranted fact) {
        Move granted = fact.granted();
        return new AllowanceTaken(
                fact.grant(),
                granted.on(LimitKey.allowance(granted.promotion(), fact.register()))
                        .usage(granted.usage().negated()),
                fact.until());
    }

    @Override
    public Meter count(Meter before, StreamKey stream) {
        return LimitFact.super.count(before, stream).ending(before, until);
    }

    @Override
    public List<Move> moves() {
        return List.of(taken);
    }

    private void write(FieldWriter out) {
        out.text("grant", grant.toString()).object("taken", taken::write);
        until.ifPresent(end -> out.instant("until", end));
    }

    private static AllowanceTaken read(FieldReader in, int version) {
        BatchId grant = in.parsed("grant", BatchId::of);
        Move taken = in.object("taken", Move::read);
        boolean ends = version > 1 && in.has("until");
        return new AllowanceTaken(grant, taken, ends ? Optional.of(in.instant("until")) : Optional.empty());
    }

    @Override
    public FactType<AllowanceTaken> factType() {
        return TYPE;
    }
}

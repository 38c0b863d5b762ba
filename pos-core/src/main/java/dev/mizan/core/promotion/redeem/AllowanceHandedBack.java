// SPDX-License-Identifier: Apache-2.0
package dev.mizan.core.promotion.redeem;

import dev.mizan.core.promotion.limit.Usage;
import dev.mizan.spi.fact.FactType;
import dev.mizan.spi.fact.FieldReader;
import dev.mizan.spi.fact.FieldWriter;
import dev.mizan.spi.id.BatchId;
import dev.mizan.spi.store.StreamKey;
import java.util.List;

/**
 * A till gave back what it had not spent of its allowance: from now on it spends nothing of it. The limits take it back as
 * {@link AllowanceRestored}.
 *
 * @param handBack the key of its batch: each is taken back once
 * @param handed what was unspent, each part by the day that it was granted for, on the till's own stream
 */
public record AllowanceHandedBack(BatchId handBack, List<Move> handed) implements LimitFact {
    public static final FactType<AllowanceHandedBack> TYPE = new FactType<>(
            "AllowanceHandedBack",
            1,
            AllowanceHandedBack.class,
            AllowanceHandedBack::write,
            AllowanceHandedBack::read);

    public AllowanceHandedBack {
        handed = List.copyOf(handed);
        if (handed.isEmpty()) {
            throw new IllegalArgumentException("nothing is handed back: " + handBack);
        }
    }

    /** How much, in all. */
    public Usage usage() {
        return handed.stream().map(Move::usage).reduce(Usage.NONE, Usage::plus);
    }

    @Override
    public List<Move> moves() {
        return handed;
    }

    /** Nothing is left of what was granted before, whatever day it was for. */
    @Override
    public Meter count(Meter before, StreamKey stream) {
        return before.emptied();
    }

    /** Writes it as fields. */
    public void write(FieldWriter out) {
        out.text("handBack", handBack.toString()).list("handed", handed, Move::write);
    }

    private static AllowanceHandedBack read(FieldReader in, int version) {
        return read(in);
    }

    /** Reads what {@link #write} wrote. */
    public static AllowanceHandedBack read(FieldReader in) {
        BatchId handBack = in.parsed("handBack", BatchId::of);
        return new AllowanceHandedBack(handBack, in.list("handed", Move::read));
    }

    @Override
    public FactType<AllowanceHandedBack> factType() {
        return TYPE;
    }
}

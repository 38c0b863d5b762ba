// SPDX-License-Identifier: Apache-2.0
package dev.mizan.core.promotion.redeem;

import dev.mizan.spi.fact.FactType;
import dev.mizan.spi.fact.FieldReader;
import dev.mizan.spi.fact.FieldWriter;
import dev.mizan.spi.id.BatchId;
import java.util.List;

/**
 * The limits have back what a till did not spend: it may be used by anybody again, as far as its day, month or year lasts.
 *
 * @param handBack which {@link AllowanceHandedBack}
 * @param restored on the stream of the promotion's limits, below zero
 */
public record AllowanceRestored(BatchId handBack, List<Move> restored) implements LimitFact {
    public static final FactType<AllowanceRestored> TYPE = new FactType<>(
            "AllowanceRestored", 1, AllowanceRestored.class, AllowanceRestored::write, AllowanceRestored::read);

    public AllowanceRestored {
        restored = List.copyOf(restored);
    }

    /** What a till handed back, as the limits take it. */
    public static AllowanceRestored of(AllowanceHandedBack fact) {
        return new AllowanceRestored(
                fact.handBack(),
                fact.handed().stream()
                        .map(it -> it.on(LimitKey.of(it.promotion()))
                                .usage(it.usage().negated()))
                        .toList());
    }

    @Override
    public List<Move> moves() {
        return restored;
    }

    private void write(FieldWriter out) {
        out.text("handBack", handBack.toString()).list("restored", restored, Move::write);
    }

    private static AllowanceRestored read(FieldReader in, int version) {
        BatchId handBack = in.parsed("handBack", BatchId::of);
        return new AllowanceRestored(handBack, in.list("restored", Move::read));
    }

    @Override
    public FactType<AllowanceRestored> factType() {
        return TYPE;
    }
}

// SPDX-License-Identifier: Apache-2.0
package dev.mizan.core.promotion.redeem;

import dev.mizan.spi.fact.FactType;
import dev.mizan.spi.fact.FieldReader;
import dev.mizan.spi.fact.FieldWriter;
import java.util.List;

/** Goods came back, or a sale was given up: what it had used may be used again. */
public record LimitsGivenBack(List<Move> moves) implements LimitFact {
    public static final FactType<LimitsGivenBack> TYPE =
            new FactType<>("LimitsGivenBack", 1, LimitsGivenBack.class, LimitsGivenBack::write, LimitsGivenBack::read);

    public LimitsGivenBack {
        moves = List.copyOf(moves);
    }

    private void write(FieldWriter out) {
        out.list("moves", moves, Move::write);
    }

    private static LimitsGivenBack read(FieldReader in, int version) {
        return new LimitsGivenBack(in.list("moves", Move::read));
    }

    @Override
    public FactType<LimitsGivenBack> factType() {
        return TYPE;
    }
}

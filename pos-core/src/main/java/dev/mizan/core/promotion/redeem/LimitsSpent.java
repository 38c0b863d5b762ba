// SPDX-License-Identifier: Apache-2.0
package dev.mizan.core.promotion.redeem;

import dev.mizan.spi.fact.FactType;
import dev.mizan.spi.fact.FieldReader;
import dev.mizan.spi.fact.FieldWriter;
import java.util.List;

/** A purchase used limited promotions and coupons; in one batch with the sale, or with the beginning of its tenders. */
public record LimitsSpent(List<Move> moves) implements LimitFact {
    public static final FactType<LimitsSpent> TYPE =
            new FactType<>("LimitsSpent", 1, LimitsSpent.class, LimitsSpent::write, LimitsSpent::read);

    public LimitsSpent {
        moves = List.copyOf(moves);
    }

    private void write(FieldWriter out) {
        out.list("moves", moves, Move::write);
    }

    private static LimitsSpent read(FieldReader in, int version) {
        return new LimitsSpent(in.list("moves", Move::read));
    }

    @Override
    public FactType<LimitsSpent> factType() {
        return TYPE;
    }
}

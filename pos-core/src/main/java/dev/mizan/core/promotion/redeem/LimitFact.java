// SPDX-License-Identifier: Apache-2.0
package dev.mizan.core.promotion.redeem;

import dev.mizan.spi.fact.Fact;
import dev.mizan.spi.store.StreamKey;
import java.util.Comparator;
import java.util.List;

/** A fact that counts on streams of limits; its batch appends to each of them. */
public sealed interface LimitFact extends Fact permits LimitsSpent, LimitsGivenBack, AllowanceGranted, AllowanceTaken {
    /** What it counts. */
    List<Move> moves();

    /** The streams that its batch appends to, each once, in the order of their names. */
    default List<StreamKey> streams() {
        return moves().stream()
                .map(Move::stream)
                .distinct()
                .sorted(Comparator.comparing(StreamKey::value))
                .toList();
    }
}

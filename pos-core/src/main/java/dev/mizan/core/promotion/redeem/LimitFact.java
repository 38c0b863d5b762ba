// SPDX-License-Identifier: Apache-2.0
package dev.mizan.core.promotion.redeem;

import dev.mizan.spi.fact.Fact;
import dev.mizan.spi.store.StreamKey;
import java.util.Comparator;
import java.util.List;

/** A fact that counts on streams of limits; its batch appends to each of them. */
public sealed interface LimitFact extends Fact 
        permits LimitsSpent,
                LimitsGivenBack,
                AllowanceGranted,
                AllowanceTaken,
                AllowanceHandedBack,
                AllowanceRestored {
    /** What it counts. */
    List<Move> moves();

    /** What a stream counts once it has this. */
    default Meter count(Meter before, StreamKey stream) {
        return before.after(moves().stream()
                .filter(move -> move.stream().equals(stream))
                .toList());
    }

    /** The streams that its batch appends to, each once, in the order of their names. */
    default List<StreamKey> streams() {
        return moves().stream()
                .map(Move::stream)
                .distinct()
                .sorted(Comparator.comparing(StreamKey::value))
                .toList();
    }
}

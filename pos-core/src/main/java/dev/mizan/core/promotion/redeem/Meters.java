// SPDX-License-Identifier: Apache-2.0
package dev.mizan.core.promotion.redeem;

import dev.mizan.spi.fact.FactType;
import dev.mizan.spi.store.StreamKey;
import java.util.Set;

/**
 * The reservation port: where what was used is looked up. A decision rests on the versions of the meters that it asked for.
 *
 * <p><b>When and on which thread:</b> asked while a basket is priced, on the caller's thread, and while a sale is decided, on
 * the writer's. <b>May it block?</b> For as long as the store takes to read a short stream. <b>On failure</b> it throws what
 * the store throws, and nothing is decided. <b>How to test it:</b> a map of meters will do.
 */
@FunctionalInterface
public interface Meters {
    /** All kinds of fact of this room. */
    Set<FactType<?>> FACTS =
            Set.of(
                    LimitsSpent.TYPE,
                    LimitsGivenBack.TYPE,
                    AllowanceGranted.TYPE,
                    AllowanceTaken.TYPE,
                    AllowanceHandedBack.TYPE,
                    AllowanceRestored.TYPE,
                    SpentTwice.TYPE);

    /** What a stream has counted; {@link Meter#EMPTY} where it does not exist. */
    Meter of(StreamKey stream);
}

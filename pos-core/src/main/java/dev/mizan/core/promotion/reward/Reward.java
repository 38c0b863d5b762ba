// SPDX-License-Identifier: Apache-2.0
package dev.mizan.core.promotion.reward;

import dev.mizan.core.promotion.target.Selector;
import dev.mizan.spi.value.Currency;
import java.util.Optional;

/** What a promotion gives. A {@link Reduction} may be a host's own; the others are closed. */
public sealed interface Reward permits Reduction, GroupReward, Extra {
    /** Of the amounts in it; a basket in another currency does not get the promotion. */
    default Optional<Currency> currency() {
        return Optional.empty();
    }

    /** The goods without which nothing can be given: an index finds the promotion by them. */
    default Selector trigger(Selector target) {
        return target;
    }
}

// SPDX-License-Identifier: Apache-2.0
package dev.mizan.core.promotion.reward;

import dev.mizan.spi.value.Currency;
import dev.mizan.spi.value.Money;
import java.util.Optional;

/**
 * An amount off a full group.
 *
 * @param size units of a group, at least 1
 * @param amount how much
 * @param ofEach whether off each of its units, or off the group
 */
public record GroupAmount(int size, Money amount, boolean ofEach) implements GroupReward {
    public GroupAmount {
        CheapestFree.checkSize(size);
    }

    @Override
    public Optional<Currency> currency() {
        return Optional.of(amount.currency());
    }
}

// SPDX-License-Identifier: Apache-2.0
package dev.mizan.core.promotion.reward;

import dev.mizan.core.promotion.target.Selector;
import dev.mizan.core.promotion.target.Slot;
import dev.mizan.spi.value.Currency;
import dev.mizan.spi.value.Money;
import java.util.List;
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

    @Override
    public List<Slot> slots(Selector target) {
        return List.of(new Slot(target, size));
    }
}

// SPDX-License-Identifier: Apache-2.0
package dev.mizan.core.promotion.reward;

import dev.mizan.core.promotion.target.Selector;
import dev.mizan.core.promotion.target.Slot;
import dev.mizan.spi.value.Currency;
import dev.mizan.spi.value.Money;
import java.util.List;
import java.util.Optional;

/**
 * So many for a price, mixed from the goods.
 *
 * @param size units of a group, at least 1
 * @param price of the group
 */
public record GroupPrice(int size, Money price) implements GroupReward {
    public GroupPrice {
        CheapestFree.checkSize(size);
    }

    @Override
    public Optional<Currency> currency() {
        return Optional.of(price.currency());
    }

    @Override
    public List<Slot> slots(Selector target) {
        return List.of(new Slot(target, size));
    }
}

// SPDX-License-Identifier: Apache-2.0
package dev.mizan.core.promotion.reward;

import dev.mizan.spi.value.Currency;
import dev.mizan.spi.value.Money;
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
}

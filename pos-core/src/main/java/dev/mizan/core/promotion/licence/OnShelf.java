// SPDX-License-Identifier: Apache-2.0
package dev.mizan.core.promotion.licence;

import dev.mizan.core.promotion.target.Label;
import dev.mizan.spi.value.Money;
import java.util.Optional;

/**
 * Goods as they lie on the shelf when a sale begins.
 *
 * @param label by what promotions find them
 * @param price what one costs then; empty where nothing is set for that day
 * @param lowest the lowest price in the days before that the law looks at
 */
public record OnShelf(Label label, Optional<Money> price, Optional<Money> lowest) {
    /** What a reduction is measured against: the lowest price before, where it is below the present one. */
    public Optional<Money> reference() {
        return lowest.filter(low ->
                        price.isPresent() && low.currency().equals(price.get().currency()))
                .filter(low -> low.compareTo(price.orElseThrow()) < 0)
                .or(() -> price);
    }
}

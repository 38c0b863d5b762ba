// SPDX-License-Identifier: Apache-2.0
package dev.mizan.suite.device;

import dev.mizan.spi.value.Money;
import dev.mizan.spi.value.Quantity;
import java.util.List;
import java.util.Objects;

/**
 * A weight with what it costs.
 *
 * @param unitPrice for one of the weight's unit
 * @param price rounded as the shop rounds
 */
public record PricedWeight(Quantity weight, Money unitPrice, Money price) {
    public PricedWeight {
        Objects.requireNonNull(weight);
        Objects.requireNonNull(unitPrice);
        Objects.requireNonNull(price);
    }

    /** Two lines for a customer display: {@code 1.250 KGM x 12.00} and {@code 15.00 SAR}. */
    public List<String> lines() {
        return List.of(
                weight + " x " + unitPrice.toPlainString(),
                price.toPlainString() + " " + price.currency().code());
    }
}

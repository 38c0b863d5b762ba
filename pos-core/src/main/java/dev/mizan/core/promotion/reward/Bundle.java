// SPDX-License-Identifier: Apache-2.0
package dev.mizan.core.promotion.reward;

import dev.mizan.core.promotion.target.Selector;
import dev.mizan.core.promotion.target.Slot;
import dev.mizan.spi.value.Currency;
import dev.mizan.spi.value.Money;
import java.util.List;
import java.util.Optional;

/**
 * A set of different goods at a price of its own, or with so much off.
 *
 * @param parts what makes a set
 * @param amount the price, or what is taken off
 * @param off whether the amount is taken off
 */
public record Bundle(List<Slot> parts, Money amount, boolean off) implements GroupReward {
    public Bundle {
        parts = List.copyOf(parts);
        if (parts.isEmpty()) {
            throw new IllegalArgumentException("a bundle without parts");
        }
    }

    /** A set for a price. */
    public static Bundle price(Money price, Slot... parts) {
        return new Bundle(List.of(parts), price, false);
    }

    /** So much off a set. */
    public static Bundle save(Money off, Slot... parts) {
        return new Bundle(List.of(parts), off, true);
    }

    /** Units of a set. */
    public int size() {
        return parts.stream().mapToInt(Slot::quantity).sum();
    }

    @Override
    public Selector trigger(Selector target) {
        return parts.stream()
                .map(Slot::what)
                .filter(Selector::named)
                .findFirst()
                .orElse(target);
    }

    @Override
    public Optional<Currency> currency() {
        return Optional.of(amount.currency());
    }

    @Override
    public List<Slot> slots(Selector target) {
        return parts;
    }
}

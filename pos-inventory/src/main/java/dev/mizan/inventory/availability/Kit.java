// SPDX-License-Identifier: Apache-2.0
package dev.mizan.inventory.availability;

import dev.mizan.spi.value.Sku;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * How many of a kit can be made: the least, over its components, of what is there over what is needed. A component that
 * stands twice is needed twice as much (OCA/stock-logistics-availability pull 73).
 */
public record Kit(List<Part> parts) {
    /**
     * A component.
     *
     * @param need steps of it in one kit, above zero
     */
    public record Part(Sku sku, long need) {
        public Part {
            if (need < 1) {
                throw new IllegalArgumentException("a kit needs " + need + " of " + sku);
            }
        }
    }

    public Kit {
        parts = List.copyOf(parts);
        if (parts.isEmpty()) {
            throw new IllegalArgumentException("a kit of nothing");
        }
    }

    /** How many kits the components make, by what is available of each; what is not named is not there. */
    public long available(Map<Sku, Long> components) {
        Map<Sku, Long> needs = new HashMap<>();
        parts.forEach(part -> needs.merge(part.sku(), part.need(), Math::addExact));
        long kits = Long.MAX_VALUE;
        for (Map.Entry<Sku, Long> need : needs.entrySet()) {
            long there = Math.max(components.getOrDefault(need.getKey(), 0L), 0);
            kits = Math.min(kits, there / need.getValue());
        }
        return kits;
    }
}

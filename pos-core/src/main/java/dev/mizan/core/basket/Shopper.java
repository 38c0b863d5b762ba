// SPDX-License-Identifier: Apache-2.0
package dev.mizan.core.basket;

import dev.mizan.spi.id.CustomerId;
import java.util.List;
import java.util.Optional;

/**
 * Who buys: a passer-by, or a known customer with the groups whose prices apply to them.
 *
 * @param customer the known customer, or empty
 * @param groups without repeats, in the order of their codes
 */
public record Shopper(Optional<CustomerId> customer, List<CustomerGroup> groups) {
    /** Somebody without a name or a group. */
    public static final Shopper WALK_IN = new Shopper(Optional.empty(), List.of());

    public Shopper {
        groups = groups.stream().distinct().sorted().toList();
    }

    /** A known customer. */
    public static Shopper of(CustomerId customer, CustomerGroup... groups) {
        return new Shopper(Optional.of(customer), List.of(groups));
    }
}

// SPDX-License-Identifier: Apache-2.0
package dev.mizan.core.price;

import dev.mizan.core.basket.Channel;
import dev.mizan.core.basket.Counter;
import dev.mizan.core.basket.CustomerGroup;
import dev.mizan.core.basket.Shopper;
import dev.mizan.spi.id.StoreId;
import java.util.Optional;

/**
 * For whom a price list is: what is left empty is open to all.
 *
 * @param group only for customers of a group
 * @param store only in a store
 * @param zone only in the stores of a zone, as the price book draws it
 * @param channel only in a way of selling
 */
public record PriceScope(
        Optional<CustomerGroup> group, Optional<StoreId> store, Optional<PriceZoneId> zone, Optional<Channel> channel) {
    /** For everybody, everywhere. */
    public static final PriceScope GENERAL = new PriceScope(Optional.empty(), Optional.empty(), Optional.empty());

    /** In no zone. */
    public PriceScope(Optional<CustomerGroup> group, Optional<StoreId> store, Optional<Channel> channel) {
        this(group, store, Optional.empty(), channel);
    }

    public PriceScope forGroup(CustomerGroup only) {
        return new PriceScope(Optional.of(only), store, zone, channel);
    }

    public PriceScope in(StoreId only) {
        return new PriceScope(group, Optional.of(only), zone, channel);
    }

    public PriceScope in(PriceZoneId only) {
        return new PriceScope(group, store, Optional.of(only), channel);
    }

    public PriceScope by(Channel only) {
        return new PriceScope(group, store, zone, Optional.of(only));
    }

    /**
     * How special it is, from 0: what was agreed with customers weighs more than a store, a store more than a
     * zone, a zone more than a channel, and each more than all that weigh less together.
     */
    public int specificity() {
        return (group.isPresent() ? 8 : 0)
                + (store.isPresent() ? 4 : 0)
                + (zone.isPresent() ? 2 : 0)
                + (channel.isPresent() ? 1 : 0);
    }

    /** Whether it is for a shopper at a counter, leaving aside the zone: which stores that has is in the book. */
    boolean covers(Counter counter, Shopper shopper) {
        return (group.isEmpty() || shopper.groups().contains(group.get()))
                && (store.isEmpty() || store.get().equals(counter.store()))
                && (channel.isEmpty() || channel.get().equals(counter.channel()));
    }
}

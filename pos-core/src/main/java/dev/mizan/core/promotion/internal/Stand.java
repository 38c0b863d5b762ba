// SPDX-License-Identifier: Apache-2.0
package dev.mizan.core.promotion.internal;

import dev.mizan.core.catalog.Item;
import dev.mizan.core.promotion.Floor;
import dev.mizan.core.promotion.target.Label;
import dev.mizan.spi.value.Sku;
import java.util.List;

/** What promotions need to know of one item, put together when books are compiled; small, since a shop has many items. */
public final class Stand implements Label {
    private static final long NO_COST = -1;
    private static final Guarded FREE = new Guarded(new Floor[0], NO_COST, "");

    /** The item's place in the order of numbers. */
    final int rank;

    final Item goods;
    /** Its place among the numbers that promotions name, or -1. */
    final int place;
    /** The places of its groups and lists, of those that promotions name. */
    final int[] further;

    private final List<String> tags;
    private final Guarded guarded;

    /** What the shop must not sell below: few items have such a thing. */
    private record Guarded(Floor[] floors, long cost, String currency) {}

    Stand(int rank, Item goods, List<String> tags, int place, int[] further) {
        this(rank, goods, tags, place, further, FREE);
    }

    private Stand(int rank, Item goods, List<String> tags, int place, int[] further, Guarded guarded) {
        this.rank = rank;
        this.goods = goods;
        this.tags = tags;
        this.place = place;
        this.further = further;
        this.guarded = guarded;
    }

    @Override
    public Sku item() {
        return goods.sku();
    }

    @Override
    public List<String> groups() {
        return goods.path();
    }

    @Override
    public List<String> tags() {
        return tags;
    }

    /** The same with the least prices of its goods. */
    Stand above(Floor[] floors) {
        return floors.length == 0
                ? this
                : new Stand(rank, goods, tags, place, further, new Guarded(floors, guarded.cost, guarded.currency));
    }

    /** The same with what it cost the shop, in minor units of a currency. */
    Stand costing(long cost, String currency) {
        return new Stand(rank, goods, tags, place, further, new Guarded(guarded.floors, cost, currency));
    }

    /** Whether some promotion of the book names it, one of its groups or one of its lists. */
    public boolean named() {
        return place >= 0 || further.length > 0;
    }

    /** The least prices of its goods, in any currency. */
    Floor[] floors() {
        return guarded.floors;
    }

    /** What it cost the shop; asked only where {@link #hasCost}. */
    long cost() {
        return guarded.cost;
    }

    /** Whether the shop must not sell it below a cost in a currency. */
    boolean hasCost(String currency) {
        return guarded.cost != NO_COST && guarded.currency.equals(currency);
    }
}

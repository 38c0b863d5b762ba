// SPDX-License-Identifier: Apache-2.0
package dev.mizan.core.price;

import dev.mizan.spi.id.StoreId;
import dev.mizan.spi.value.Sku;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Takes up many changes of prices and compiles them once: for imports and replay. Not safe for use by several threads.
 */
public final class PriceDraft {
    private final SortedMap<PriceZoneId, PriceZone> zones;
    private final SortedMap<PriceListId, PriceList> lists;
    private final Map<Sku, Offers> offers;
    private long version;

    PriceDraft(
            SortedMap<PriceZoneId, PriceZone> zones,
            SortedMap<PriceListId, PriceList> lists,
            Map<Sku, Offers> offers,
            long version) {
        this.zones = new TreeMap<>(zones);
        this.lists = new TreeMap<>(lists);
        this.offers = new HashMap<>(offers);
        this.version = version;
    }

    /** Takes up a change that {@link PriceBook#define} decided. */
    public PriceDraft apply(PricesChanged fact) {
        boolean redefined = false;
        for (PriceZone zone : fact.zones()) {
            redefined |= zones.put(zone.id(), zone) != null;
        }
        for (PriceList list : fact.lists()) {
            redefined |= lists.put(list.id(), list) != null;
        }
        if (redefined) {
            offers.replaceAll((item, known) -> relisted(known));
        }
        Map<Sku, Map<PriceKey, Price>> touched = new HashMap<>();
        for (Price price : fact.set()) {
            touched.computeIfAbsent(price.item(), this::byKey).put(price.key(), price);
        }
        for (PriceKey key : fact.withdrawn()) {
            touched.computeIfAbsent(key.item(), this::byKey).remove(key);
        }
        touched.forEach(this::settle);
        version++;
        return this;
    }

    private Map<PriceKey, Price> byKey(Sku item) {
        Map<PriceKey, Price> known = new HashMap<>();
        for (Offer offer : offers.getOrDefault(item, Offers.NONE).all()) {
            known.put(offer.price().key(), offer.price());
        }
        return known;
    }

    private void settle(Sku item, Map<PriceKey, Price> prices) {
        if (prices.isEmpty()) {
            offers.remove(item);
        } else {
            offers.put(item, listed(prices.values()));
        }
    }

    private Offers relisted(Offers known) {
        return listed(known.all().stream().map(Offer::price).toList());
    }

    private Offers listed(Iterable<Price> prices) {
        List<Offer> all = new ArrayList<>();
        for (Price price : prices) {
            PriceList list = lists.get(price.list());
            if (list == null) {
                throw new IllegalArgumentException("no price list " + price.list() + " for " + price);
            }
            all.add(new Offer(price, list, stores(list)));
        }
        return Offers.of(all);
    }

    private Set<StoreId> stores(PriceList list) {
        PriceZoneId zone = list.scope().zone().orElse(null);
        return zone == null
                ? Set.of()
                : Optional.ofNullable(zones.get(zone)).map(PriceZone::stores).orElseThrow();
    }

    /** The book as the changes make it; the draft can go on. */
    public PriceBook compile() {
        return new PriceBook(new TreeMap<>(zones), new TreeMap<>(lists), new HashMap<>(offers), version);
    }
}

// SPDX-License-Identifier: Apache-2.0
package dev.mizan.core.price;

import dev.mizan.spi.outcome.Outcome;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** What a change of prices must keep to. */
final class PriceRules {
    private PriceRules() {}

    static Outcome<PricesChanged> check(PriceBook book, PricesChanged change) {
        Map<PriceListId, PriceList> lists = new HashMap<>(book.lists());
        Set<PriceZoneId> zones = new HashSet<>(book.zones().keySet());
        change.zones().forEach(zone -> zones.add(zone.id()));
        for (PriceList list : change.lists()) {
            PriceZoneId zone = list.scope().zone().orElse(null);
            if (zone != null && !zones.contains(zone)) {
                return Outcome.refused(PriceReason.UNKNOWN_ZONE, "zone", zone, "list", list.id());
            }
            PriceList known = lists.put(list.id(), list);
            if (known != null && !known.currency().equals(list.currency()) && book.hasPricesIn(list.id())) {
                return Outcome.refused(
                        PriceReason.CURRENCY_FIXED,
                        "list",
                        list.id(),
                        "currency",
                        known.currency(),
                        "given",
                        list.currency());
            }
        }
        return set(lists, change).then(set -> withdrawn(book, change));
    }

    private static Outcome<PricesChanged> set(Map<PriceListId, PriceList> lists, PricesChanged change) {
        Set<PriceKey> keys = new HashSet<>();
        for (Price price : change.set()) {
            PriceList list = lists.get(price.list());
            if (list == null) {
                return Outcome.refused(PriceReason.UNKNOWN_LIST, "list", price.list());
            }
            if (!list.currency().equals(price.amount().currency())) {
                return Outcome.refused(
                        PriceReason.OTHER_CURRENCY,
                        "price",
                        price.amount(),
                        "item",
                        price.item(),
                        "currency",
                        list.currency(),
                        "list",
                        list.id());
            }
            if (!keys.add(price.key())) {
                return refused(PriceReason.SET_TWICE, price.key());
            }
        }
        return Outcome.done(change);
    }

    private static Outcome<PricesChanged> withdrawn(PriceBook book, PricesChanged change) {
        for (PriceKey key : change.withdrawn()) {
            boolean known = book.offers(key.item()).all().stream()
                    .anyMatch(offer -> offer.price().key().equals(key));
            if (!known) {
                return refused(PriceReason.NO_SUCH_PRICE, key);
            }
        }
        return Outcome.done(change);
    }

    private static Outcome<PricesChanged> refused(PriceReason reason, PriceKey key) {
        return Outcome.refused(reason, "item", key.item(), "list", key.list(), "date", key.from());
    }
}

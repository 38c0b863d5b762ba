// SPDX-License-Identifier: Apache-2.0
package dev.mizan.examples.shopyear.history;

import dev.mizan.spi.value.Money;
import dev.mizan.spi.value.Sku;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What customers bought and may bring back. Only purchases that some credit note of the file will ask for are
 * remembered (known from the first reading), 3 % of them in the year.
 */
final class Purchases {
    /** What a credit note names: who, what and at what price. */
    record Key(String customer, Sku item, Money price) {}

    /** Pieces taken back of one sold line. */
    record Taken(String invoice, int line, int pieces) {}

    private record Bought(String invoice, int line, int left) {}

    private final Set<Key> wanted;
    private final Map<Key, Deque<Bought>> newestLast = new HashMap<>();

    Purchases(Set<Key> wanted) {
        this.wanted = wanted;
    }

    void remember(ShopSale sale) {
        if (sale.customer().isEmpty()) {
            return;
        }
        for (int i = 0; i < sale.lines().size(); i++) {
            ShopLine line = sale.lines().get(i);
            Key key = new Key(sale.customer(), line.item(), line.price());
            if (wanted.contains(key)) {
                newestLast
                        .computeIfAbsent(key, k -> new ArrayDeque<>())
                        .addLast(new Bought(sale.number(), i, line.quantity()));
            }
        }
    }

    /** Takes up to so many pieces back, from the newest purchase on, and over several where one is not enough. */
    List<Taken> take(Key key, int pieces) {
        List<Taken> taken = new ArrayList<>();
        Deque<Bought> purchases = newestLast.getOrDefault(key, new ArrayDeque<>());
        int open = pieces;
        while (open > 0 && !purchases.isEmpty()) {
            Bought newest = purchases.removeLast();
            int part = Math.min(open, newest.left());
            taken.add(new Taken(newest.invoice(), newest.line(), part));
            open -= part;
            if (part < newest.left()) {
                purchases.addLast(new Bought(newest.invoice(), newest.line(), newest.left() - part));
            }
        }
        return taken;
    }

    /** How many purchases are remembered now. */
    int size() {
        return newestLast.values().stream().mapToInt(Deque::size).sum();
    }
}

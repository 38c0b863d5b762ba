// SPDX-License-Identifier: Apache-2.0
package dev.mizan.suite.valuing;

import dev.mizan.inventory.valuation.share.Share;
import dev.mizan.spi.id.DocumentId;
import dev.mizan.spi.value.Sku;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** What goods cost that are on their way, and what sales had cost of which goods may come back. */
final class Carried {
    /** Goods on their way: how many, and what they cost. */
    private static final class Way {
        private long steps;
        private long minor;

        long take(long wanted) {
            long taken = Math.min(wanted, steps);
            long part = taken == 0 ? 0 : taken == steps ? minor : Share.of(minor, taken, steps);
            steps -= taken;
            minor -= part;
            return part;
        }
    }

    /** One item of a sale: how much it took, what that cost, and how much and at what came back. */
    static final class Sold {
        private long steps;
        private long minor;
        private long back;
        private long returned;

        long steps() {
            return steps;
        }

        long minor() {
            return minor;
        }

        long back() {
            return back;
        }

        long out() {
            return steps - back;
        }

        /** What the goods cost that are still out. */
        long cost() {
            return minor - returned;
        }

        void comeBack(long more, long value) {
            back += more;
            returned += value;
        }
    }

    /** An item of a sale. */
    record Of(DocumentId sale, Sku sku) {}

    private record On(String transfer, Sku sku) {}

    private final Map<Of, Sold> sales = new LinkedHashMap<>();
    private final Map<On, Way> ways = new LinkedHashMap<>();

    void sell(DocumentId sale, Sku sku, long steps, long minor) {
        Sold sold = sales.computeIfAbsent(new Of(sale, sku), none -> new Sold());
        sold.steps += steps;
        sold.minor += minor;
    }

    Optional<Sold> sold(DocumentId sale, Sku sku) {
        return Optional.ofNullable(sales.get(new Of(sale, sku)));
    }

    Map<Of, Sold> sales() {
        return sales;
    }

    void send(String transfer, Sku sku, long steps, long minor) {
        Way way = ways.computeIfAbsent(new On(transfer, sku), none -> new Way());
        way.steps += steps;
        way.minor += minor;
    }

    /** So many are no longer on their way; answers what they cost. */
    long take(String transfer, Sku sku, long steps) {
        Way way = ways.get(new On(transfer, sku));
        return way == null ? 0 : way.take(steps);
    }

    /** By how much what is on its way costs more than in another telling, by transfer and item. */
    Map<String, Map<Sku, Long>> beyond(Carried other) {
        Map<String, Map<Sku, Long>> beyond = new LinkedHashMap<>();
        ways.forEach((on, way) -> {
            Way before = other.ways.get(on);
            long minor = way.minor - (before == null ? 0 : before.minor);
            if (way.steps > 0 && minor != 0) {
                beyond.computeIfAbsent(on.transfer(), none -> new LinkedHashMap<>())
                        .put(on.sku(), minor);
            }
        });
        return beyond;
    }
}

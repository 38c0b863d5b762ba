// SPDX-License-Identifier: Apache-2.0
package dev.mizan.suite.landed;

import dev.mizan.inventory.transfer.TransferReceived;
import dev.mizan.spi.id.DocumentId;
import dev.mizan.spi.value.Rounding;
import dev.mizan.spi.value.Sku;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Charged goods that lie nowhere: sold, lost, gone back to their supplier, or on their way. All amounts are grains. */
final class ChargedHands {
    private record Part(long steps, long grains) {
        Part plus(long more, long charged) {
            return new Part(steps + more, grains + charged);
        }
    }

    /** One item that a sale took. */
    record OfSale(DocumentId sale, Sku sku, long steps, long grains) {}

    private static final Part NONE = new Part(0, 0);

    private final Map<DocumentId, Map<Sku, Part>> sales = new HashMap<>();
    private final TreeMap<String, Map<Sku, Part>> transfers = new TreeMap<>();
    private long sold;
    private long lost;
    private long sentBack;

    void sold(long grains) {
        sold += grains;
    }

    void lost(long grains) {
        lost += grains;
    }

    void sentBack(long grains) {
        sentBack += grains;
    }

    long inSold() {
        return sold;
    }

    long inLost() {
        return lost;
    }

    long inSentBack() {
        return sentBack;
    }

    /** Remembers what a sale took, for goods that come back with its receipt. */
    void sell(DocumentId sale, Sku sku, long steps, long grains) {
        sold += grains;
        if (grains != 0) {
            put(sales.computeIfAbsent(sale, none -> new HashMap<>()), sku, steps, grains);
        }
    }

    /** What sales took and is not back, sale by sale and item by item, in the order of their documents. */
    List<OfSale> ofSales() {
        List<OfSale> all = new ArrayList<>();
        sales.forEach((sale, items) -> items.forEach((sku, part) -> {
            if (part.grains() != 0) {
                all.add(new OfSale(sale, sku, part.steps(), part.grains()));
            }
        }));
        all.sort(Comparator.comparing((OfSale it) -> it.sale().lane().toString())
                .thenComparing(it -> it.sale().sequence())
                .thenComparing(OfSale::sku));
        return all;
    }

    /** So many steps of a sale come back; answers what they had taken. */
    long back(DocumentId sale, Sku sku, long steps) {
        Map<Sku, Part> taken = sales.getOrDefault(sale, Map.of());
        long grains = take(taken, sku, steps);
        sold -= grains;
        return grains;
    }

    void send(String transfer, Sku sku, long steps, long grains) {
        put(transfers.computeIfAbsent(transfer, none -> new LinkedHashMap<>()), sku, steps, grains);
    }

    /** Goods arrive, or are lost on their way; answers what those that arrive are charged with. */
    Map<Sku, Long> arrive(TransferReceived received) {
        Map<Sku, Part> way = transfers.getOrDefault(received.number(), Map.of());
        Map<Sku, Long> arrived = new HashMap<>();
        for (int line = 0; line < received.skus().size(); line++) {
            Sku sku = received.skus().get(line);
            arrived.merge(sku, take(way, sku, received.arrived().get(line)), Long::sum);
            lost += take(way, sku, received.lost().get(line));
        }
        return arrived;
    }

    /** What is on its way, by transfer and item; those without a charge are left out. */
    Map<String, Map<Sku, Long>> onTheirWay() {
        Map<String, Map<Sku, Long>> open = new TreeMap<>();
        transfers.forEach((number, parts) -> parts.forEach((sku, part) -> {
            if (part.grains() != 0) {
                open.computeIfAbsent(number, none -> new TreeMap<>()).put(sku, part.grains());
            }
        }));
        return open;
    }

    private static void put(Map<Sku, Part> parts, Sku sku, long steps, long grains) {
        parts.put(sku, parts.getOrDefault(sku, NONE).plus(steps, grains));
    }

    private static long take(Map<Sku, Part> parts, Sku sku, long steps) {
        Part part = parts.getOrDefault(sku, NONE);
        long taken = Math.min(steps, part.steps());
        if (taken == 0) {
            return 0;
        }
        long grains = part(part.grains(), taken, part.steps());
        parts.put(sku, part.plus(-taken, -grains));
        return grains;
    }

    static long part(long grains, long steps, long whole) {
        return whole == 0 ? 0 : steps == whole ? grains : Rounding.DOWN.multiplyDivide(grains, steps, whole);
    }
}

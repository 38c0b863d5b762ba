// SPDX-License-Identifier: Apache-2.0
package dev.mizan.laws.stock;

import static dev.mizan.laws.stock.Storehouse.TEA;
import static dev.mizan.laws.stock.Storehouse.sar;

import dev.mizan.core.pricing.PricedBasket;
import dev.mizan.core.sale.CheckoutId;
import dev.mizan.core.tender.Cash;
import dev.mizan.plugin.store.memory.MemoryStore;
import dev.mizan.spi.id.TillId;
import dev.mizan.spi.store.StoredBatch;
import dev.mizan.spi.value.Quantity;
import dev.mizan.suite.Mizan;
import dev.mizan.suite.Shop;
import dev.mizan.suite.TillDoor;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;

/** A till on a store of its own: what it sold, what it began, and how far the shop has heard of it. */
final class TillAway implements AutoCloseable {
    final TillId id;
    final MemoryStore own = new MemoryStore();
    final Mizan mizan;
    final TillDoor till;
    final ArrayDeque<CheckoutId> begun = new ArrayDeque<>();
    final List<String> names = new ArrayList<>();
    long heard;

    TillAway(Shop shop, String id) {
        this.id = new TillId(id);
        this.mizan = Storehouse.open(shop, own);
        this.till = mizan.till(id);
        till.open(sar("0.00")).orElseThrow();
    }

    PricedBasket tea(long pieces) {
        return till.price(
                        till.scan(till.basket(), "TEA", Quantity.pieces(pieces)).orElseThrow())
                .orElseThrow();
    }

    long left() {
        return mizan.allowances().left(id, TEA).orElseThrow();
    }

    boolean sells(long pieces) {
        PricedBasket priced = tea(pieces);
        return till.sell(priced, List.of(new Cash(priced.total()))).isDone();
    }

    void heard(Mizan by, int batches) {
        for (StoredBatch stored : own.readAfter(heard, batches)) {
            heard = stored.position();
            if (stored.batch().lane().till().equals(id)) {
                by.limits().adopt(stored.batch());
            }
        }
    }

    @Override
    public void close() {
        mizan.close();
    }
}

// SPDX-License-Identifier: Apache-2.0
package dev.mizan.laws.phase;

import dev.mizan.core.basket.Basket;
import dev.mizan.core.sale.GoodsReturned;
import dev.mizan.core.sale.ReturnCause;
import dev.mizan.core.sale.ReturnedItem;
import dev.mizan.core.sale.SaleCompleted;
import dev.mizan.core.tender.Cash;
import dev.mizan.laws.fiscal.FiscalShop;
import dev.mizan.spi.fiscal.regime.FiscalCapabilities.OnFailure;
import dev.mizan.spi.id.DocumentId;
import dev.mizan.spi.outcome.Outcome;
import dev.mizan.spi.store.Store;
import dev.mizan.spi.store.StoreException;
import dev.mizan.spi.value.Quantity;
import dev.mizan.suite.fiscal.phase.Ringing;
import dev.mizan.suite.sell.Sale;
import dev.mizan.testkit.fake.Fault;
import dev.mizan.testkit.fake.FaultyStore;
import dev.mizan.testkit.fake.ManualEnv;
import dev.mizan.testkit.fake.fiscal.PhasedRegime;
import dev.mizan.testkit.fake.fiscal.SigningDevice;
import java.time.ZoneId;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.TreeMap;

/** A till that rings up some baskets at a time before a device that outlives it; what is told waits until it is let go. */
final class PhasedTill {
    final SigningDevice device = new SigningDevice();
    final Queue<Runnable> telling = new ArrayDeque<>();
    private final ManualEnv env = ManualEnv.at("2026-11-22T09:00:00Z");
    private FaultyStore store;
    private final OnFailure onFailure;
    private final boolean keepsParked;
    private final Map<Integer, Rung> baskets = new TreeMap<>();
    private final List<DocumentId> sales = new ArrayList<>();
    FiscalShop shop;

    private record Rung(Basket basket, Ringing ringing) {}

    PhasedTill(Store store, OnFailure onFailure, boolean keepsParked) {
        this.store = FaultyStore.around(store);
        this.onFailure = onFailure;
        this.keepsParked = keepsParked;
        this.shop = opened().furnished();
    }

    private FiscalShop opened() {
        return FiscalShop.open(env, store, new PhasedRegime(device, onFailure, keepsParked));
    }

    /** The power fails: baskets are gone, and what was not told yet. */
    void crash() {
        baskets.clear();
        telling.clear();
        store = store.reopened();
        shop = opened();
    }

    /** One tea more in a basket, and its price is shown. */
    void scan(int which) {
        Rung before = baskets.containsKey(which)
                ? baskets.get(which)
                : new Rung(
                        shop.till.basket(),
                        shop.desk
                                .ringing(FiscalShop.UNIT, telling::add, env, ZoneId.of("Asia/Riyadh"))
                                .orElseThrow());
        Basket more = shop.till.scan(before.basket, "TEA").orElseThrow();
        baskets.put(which, new Rung(more, before.ringing));
        before.ringing.show(shop.till.price(more).orElseThrow());
    }

    /** The store fails in the midst of a sale, before it is written or after it. */
    void dieSelling(int which, Fault fault) {
        store.failing(1, fault);
        try {
            sell(which);
        } catch (StoreException died) {
            crash();
            return;
        }
        crash();
    }

    void park(int which) {
        if (baskets.containsKey(which)) {
            baskets.get(which).ringing.park();
        }
    }

    void giveUp(int which) {
        Rung gone = baskets.remove(which);
        if (gone != null) {
            gone.ringing.giveUp();
        }
    }

    void sell(int which) {
        scan(which);
        var priced = shop.till.price(baskets.get(which).basket).orElseThrow();
        if (shop.till.sell(priced, List.of(new Cash(priced.total()))) instanceof Outcome.Done<Sale> done) {
            baskets.remove(which);
            sales.add(done.value().id());
        }
    }

    void takeBack() {
        if (!sales.isEmpty()) {
            int last = sales.size() - 1;
            List<ReturnedItem> tea = List.of(new ReturnedItem(0, Quantity.pieces(1)));
            if (shop.till.takeBack(sales.get(last), tea, ReturnCause.FAULTY).isDone()) {
                sales.remove(last);
            }
        }
    }

    /** The thread beside the till comes to what waits. */
    void letGo() {
        while (!telling.isEmpty()) {
            telling.remove().run();
        }
    }

    /** Sales and returns that stand in the log. */
    long documents() {
        List<Object> all = new ArrayList<>();
        shop.mizan
                .log()
                .after(
                        0,
                        recorded -> recorded.facts().stream()
                                .filter(fact -> fact instanceof SaleCompleted || fact instanceof GoodsReturned)
                                .forEach(all::add));
        return all.size();
    }
}

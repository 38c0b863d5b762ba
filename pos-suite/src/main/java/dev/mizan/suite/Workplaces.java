// SPDX-License-Identifier: Apache-2.0
package dev.mizan.suite;

import dev.mizan.spi.id.ActorId;
import dev.mizan.spi.id.Lane;
import dev.mizan.spi.id.TillId;
import dev.mizan.spi.organisation.OrgPath;
import dev.mizan.spi.outcome.Outcome;
import dev.mizan.spi.store.Store;
import dev.mizan.suite.flow.Workplace;
import dev.mizan.suite.internal.SingleStore;
import java.util.Map;
import java.util.TreeMap;

/** The workplaces of a store, each in the newest epoch that its lane has in the log. */
record Workplaces(Shop shop, Map<String, Integer> epochs) {

    static Workplaces of(Shop shop, Store store) {
        Map<String, Integer> epochs = new TreeMap<>();
        for (Lane lane : store.lanes()) {
            epochs.merge(lane.register(), lane.epoch(), Math::max);
        }
        return new Workplaces(shop, epochs);
    }

    Outcome<Workplace> at(TillId till) {
        return shop.organisation().has(shop.store(), till)
                ? Outcome.done(place(till))
                : Outcome.refused(ShopReason.NO_SUCH_TILL, "till", till, "store", shop.store());
    }

    Workplace office() {
        return place(SingleStore.OFFICE).by(new ActorId("office"));
    }

    private Workplace place(TillId till) {
        OrgPath path = shop.organisation().path(shop.store(), till);
        int epoch = epochs.getOrDefault(path.lane(1).register(), 1);
        return new Workplace(path, shop.organisation().store(shop.store()).day(), epoch, new ActorId("cashier"));
    }
}

// SPDX-License-Identifier: Apache-2.0
package dev.mizan.suite;

import dev.mizan.inventory.hold.StockAllowanceHandedBack;
import dev.mizan.inventory.hold.StockAllowanceTaken;
import dev.mizan.inventory.hold.StockAllowed;
import dev.mizan.inventory.movement.PlaceId;
import dev.mizan.inventory.reservation.Need;
import dev.mizan.spi.id.TillId;
import dev.mizan.spi.outcome.Outcome;
import dev.mizan.spi.value.Sku;
import dev.mizan.suite.flow.Flows;
import dev.mizan.suite.projection.PromiseFold;
import dev.mizan.suite.promise.AllowStock;
import dev.mizan.suite.promise.HandBackStock;
import dev.mizan.suite.promise.TakeStockAllowance;
import java.time.Instant;
import java.util.List;

/**
 * Stock that tills may sell of without a network. The shop sets a part aside, which the web shop no longer promises; the
 * till takes it up, sells of it, and hands back what is left. Its batches are taken over by {@link LimitsDoor#adopt}.
 */
public final class AllowanceDoor {
    private final Shop shop;
    private final Flows flows;
    private final Workplaces workplaces;

    AllowanceDoor(Shop shop, Flows flows, Workplaces workplaces) {
        this.shop = shop;
        this.flows = flows;
        this.workplaces = workplaces;
    }

    /**
     * Sets goods of this store aside for one of its tills, all or nothing; a till that refuses what it was not allowed.
     * Refused with SHORT where not all of it is free; {@code PromiseDoor.release} takes it back from a till that is lost.
     *
     * @param name of the allowance, as of any reservation
     * @param until the till sells of it before this moment; the shop keeps it aside until it is handed back
     */
    public Outcome<StockAllowed> allow(String name, TillId till, List<Need> goods, Instant until) {
        return allow(name, till, goods, until, true);
    }

    /** The same; where it is not strict the till sells what is in the hand, and what that oversold is told afterwards. */
    public Outcome<StockAllowed> allow(String name, TillId till, List<Need> goods, Instant until, boolean strict) {
        return workplaces.at(till).then(place -> {
            StockAllowed wanted = new StockAllowed(name, place.lane().register(), goods, until, strict);
            return flows.run(workplaces.office(), new AllowStock(Stockroom.keeper(shop), wanted));
        });
    }

    /** Takes up at its till what was set aside for it; delivered again, it changes nothing. */
    public Outcome<StockAllowanceTaken> takeUp(TillId till, StockAllowed allowed) {
        TakeStockAllowance flow = new TakeStockAllowance(allowed);
        return workplaces.at(till).then(place -> flows.run(place, flow.key(), flow));
    }

    /** What a till may sell of an item of this store now. */
    public Outcome<Long> left(TillId till, Sku sku) {
        return workplaces
                .at(till)
                .map(place -> flows.look(
                        place,
                        reading -> reading.state(PromiseFold.class)
                                .allowances()
                                .left(place.lane().register(), PlaceId.of(shop.store()), sku, reading.now())));
    }

    /** Hands back at the till what is left; refused while a payment that has begun rests on it. */
    public Outcome<StockAllowanceHandedBack> handBack(TillId till, String name) {
        return workplaces.at(till).then(place -> flows.run(place, new HandBackStock(name)));
    }
}

// SPDX-License-Identifier: Apache-2.0
package dev.mizan.suite.promise;

import dev.mizan.inventory.movement.PlaceId;
import dev.mizan.inventory.reorder.Demand;
import dev.mizan.inventory.reorder.ReorderPlan;
import dev.mizan.inventory.reorder.ReorderPlansSet;
import dev.mizan.inventory.reorder.ReorderPolicy;
import dev.mizan.inventory.reorder.ReorderRule;
import dev.mizan.inventory.reorder.SupplierDays;
import dev.mizan.inventory.reorder.SupplierDaysSet;
import dev.mizan.inventory.stock.Storekeeper;
import dev.mizan.inventory.supplier.SupplierId;
import dev.mizan.spi.outcome.Outcome;
import dev.mizan.spi.value.Sku;
import dev.mizan.suite.flow.Flows;
import dev.mizan.suite.flow.Workplace;
import dev.mizan.suite.projection.PromiseFold;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/**
 * By which policies the items of a place are ordered: min-max, order point, covering some days or the economic quantity with
 * a safety stock by service level, or as goods that live for some days. A policy is worked out to a rule by the demand, the
 * supplier's days and the prices that are agreed; alerts, proposals and orders go by the rule, so what is ordered twice
 * orders nothing more. On any thread.
 */
public final class ReplenishDoor {
    /** The most days that a demand is measured over: ten years. */
    public static final int MOST_DAYS = 3_660;

    private final Storekeeper keeper;
    private final PlaceId place;
    private final Flows flows;
    private final Workplace office;

    ReplenishDoor(Storekeeper keeper, PlaceId place, Flows flows, Workplace office) {
        this.keeper = keeper;
        this.place = place;
        this.flows = flows;
        this.office = office;
    }

    /** A plan for an item of this place, without packs and with room for everything. */
    public ReorderPlan plan(Sku sku, SupplierId supplier, ReorderPolicy policy, Demand demand) {
        return ReorderPlan.of(place, sku, supplier, policy, demand);
    }

    /**
     * Orders items by policies from now on. Refused by {@code ReorderReason} where a number makes no sense or the economic
     * quantity lacks a price, by {@code StockReason} where an item or a place is not known, by {@code SupplierReason} where a
     * supplier is not; then none of them is set.
     */
    public Outcome<ReorderPlansSet> set(List<ReorderPlan> plans) {
        List<ReorderPlan> all = List.copyOf(plans);
        return flows.run(office, new SetReorderPlans(keeper, book -> SetReorderPlans.some(all, place)));
    }

    /**
     * Works out all rules of this place anew: by the prices and days of now, and by another demand for those that are named.
     * Refused where nothing is ordered by a policy.
     */
    public Outcome<ReorderPlansSet> renew(Map<Sku, Demand> demand) {
        Map<Sku, Demand> now = Map.copyOf(demand);
        return flows.run(
                office,
                new SetReorderPlans(
                        keeper,
                        book -> SetReorderPlans.some(
                                book.plans(place).stream()
                                        .map(it -> it.at(now.getOrDefault(it.sku(), it.demand())))
                                        .toList(),
                                place)));
    }

    /** What is ordered by a policy, by item. */
    public List<ReorderPlan> plans() {
        return flows.look(
                office, reading -> reading.state(PromiseFold.class).reorder().plans(place));
    }

    /** The rules that hold, worked out or set by hand, by item. */
    public List<ReorderRule> rules() {
        return flows.look(
                office,
                reading ->
                        List.copyOf(reading.state(PromiseFold.class).reorder().rules(place)));
    }

    /**
     * What sales took of this place a day, over so many business days from one on: what was not sold of is not named. The
     * log is read on the caller's thread.
     *
     * @param days from 1 to {@value #MOST_DAYS}; anything else is an {@link IllegalArgumentException}
     */
    public Map<Sku, Demand> demand(LocalDate from, int days) {
        if (days < 1 || days > MOST_DAYS) {
            throw new IllegalArgumentException("a demand of " + days + " days");
        }
        return SoldDays.demand(flows.log(), place, from, days);
    }

    /** Says on which days a supplier works; refused where that is none. */
    public Outcome<SupplierDaysSet> works(SupplierDays days) {
        return flows.run(office, new SetSupplierDays(days));
    }
}

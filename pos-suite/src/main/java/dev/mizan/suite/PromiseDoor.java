// SPDX-License-Identifier: Apache-2.0
package dev.mizan.suite;

import dev.mizan.inventory.hold.GoodsHeld;
import dev.mizan.inventory.hold.GoodsHoldEnded;
import dev.mizan.inventory.hold.GoodsHoldExtended;
import dev.mizan.inventory.hold.HoldFact;
import dev.mizan.inventory.movement.PlaceId;
import dev.mizan.inventory.purchase.OrderPlaced;
import dev.mizan.inventory.reorder.ReorderProposal;
import dev.mizan.inventory.reorder.ReorderRule;
import dev.mizan.inventory.reorder.ReorderRulesSet;
import dev.mizan.inventory.reorder.StockAlerted;
import dev.mizan.inventory.replenish.OrderRule;
import dev.mizan.inventory.report.Availability;
import dev.mizan.inventory.reservation.Need;
import dev.mizan.inventory.supplier.SupplierId;
import dev.mizan.spi.outcome.Outcome;
import dev.mizan.spi.value.Sku;
import dev.mizan.suite.flow.Flows;
import dev.mizan.suite.flow.Workplace;
import dev.mizan.suite.projection.PromiseFold;
import dev.mizan.suite.projection.StockFold;
import dev.mizan.suite.promise.AvailabilityFeed;
import dev.mizan.suite.promise.ChangeHold;
import dev.mizan.suite.promise.HoldGoods;
import dev.mizan.suite.promise.Reorder;
import dev.mizan.suite.promise.SetReorderRules;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * Promises on the stock of the store, and what keeps them: alerts and orders. A web shop asks here and is refused what is
 * not free; a till sells what is in the customer's hand, and what it oversold is told.
 */
public final class PromiseDoor {
    private final Shop shop;
    private final Flows flows;
    private final Workplace office;
    private final PlaceId place;

    PromiseDoor(Shop shop, Flows flows, Workplace office) {
        this.shop = shop;
        this.flows = flows;
        this.office = office;
        this.place = PlaceId.of(shop.store());
    }

    /** Holds a basket for somebody until a moment: all of it or nothing. */
    public Outcome<GoodsHeld> hold(String reservation, List<Need> basket, Instant until) {
        return flows.run(office, new HoldGoods(Stockroom.keeper(shop), reservation, basket, until));
    }

    /** So many steps of an item of this store, for a basket. */
    public Need need(Sku sku, long steps) {
        return new Need(place, sku, steps);
    }

    /** Holds it until another moment, earlier or later. */
    public Outcome<HoldFact> extend(String reservation, Instant until) {
        return change(reservation, new GoodsHoldExtended(reservation, until));
    }

    /** Lets it go. */
    public Outcome<HoldFact> release(String reservation) {
        return change(reservation, new GoodsHoldEnded(reservation, GoodsHoldEnded.How.RELEASED));
    }

    /** Its goods left by a document of their own; a till does it in one commit, see {@link TillDoor#collect}. */
    public Outcome<HoldFact> confirm(String reservation) {
        return change(reservation, new GoodsHoldEnded(reservation, GoodsHoldEnded.How.CONFIRMED));
    }

    private Outcome<HoldFact> change(String reservation, HoldFact change) {
        return flows.run(office, new ChangeHold(reservation, change));
    }

    /** On hand, promised and available, of this store; empty where the item is not kept in stock. */
    public Optional<Availability> available(Sku sku) {
        return flows.look(office, reading -> {
            var stock = reading.state(StockFold.class).book();
            var holds = reading.state(PromiseFold.class).holds().holds(reading.now(), Optional.empty());
            return stock.keeps(sku) ? Optional.of(stock.availability(place, sku, holds)) : Optional.empty();
        });
    }

    /** What changed after a position of the log, for a web shop that keeps its own picture. */
    public AvailabilityFeed feed(long after) {
        return new AvailabilityFeed(flows.log(), after);
    }

    /** Says when an item of this store is ordered again, how much of it, and of whom. */
    public Outcome<ReorderRulesSet> reorder(Sku sku, SupplierId supplier, OrderRule rule) {
        return reorder(List.of(new ReorderRule(place, sku, supplier, rule)));
    }

    /** The same for many items and places at once. */
    public Outcome<ReorderRulesSet> reorder(List<ReorderRule> rules) {
        return flows.run(office, new SetReorderRules(Stockroom.keeper(shop), rules));
    }

    /** What fell below its least and has not come back. */
    public List<StockAlerted> alerts() {
        return flows.look(
                office, reading -> reading.state(PromiseFold.class).reorder().alerts(place));
    }

    /** What the rules would order now. */
    public List<ReorderProposal> proposals() {
        return flows.look(office, reading -> Reorder.proposals(reading, place));
    }

    /** Writes the orders that the rules ask for, one for each supplier; refused where nothing is to be ordered. */
    public Outcome<List<OrderPlaced>> order(String number) {
        return flows.run(office, new Reorder(number, place));
    }
}

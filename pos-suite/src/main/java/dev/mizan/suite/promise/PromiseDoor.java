// SPDX-License-Identifier: Apache-2.0
package dev.mizan.suite.promise;

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
import dev.mizan.inventory.stock.Storekeeper;
import dev.mizan.inventory.supplier.SupplierId;
import dev.mizan.spi.outcome.Outcome;
import dev.mizan.spi.value.Sku;
import dev.mizan.suite.ahead.AheadDoor;
import dev.mizan.suite.flow.Flows;
import dev.mizan.suite.flow.Workplace;
import dev.mizan.suite.projection.PromiseFold;
import dev.mizan.suite.projection.StockFold;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Promises on the stock of the store, and what keeps them: alerts and orders. A web shop asks here and is refused what is
 * not free; a till sells what is in the customer's hand, and what it oversold is told.
 */
public final class PromiseDoor {
    private final Storekeeper keeper;
    private final PlaceId place;
    private final Flows flows;
    private final Workplace office;

    /**
     * A door for one place; {@code Mizan} opens it.
     *
     * @param keeper decides what leaves and comes
     * @param place of the store's stock
     */
    public PromiseDoor(Storekeeper keeper, PlaceId place, Flows flows, Workplace office) {
        this.keeper = keeper;
        this.place = place;
        this.flows = flows;
        this.office = office;
    }

    /** Holds a basket for somebody until a moment: all of it or nothing. */
    public Outcome<GoodsHeld> hold(String reservation, List<Need> basket, Instant until) {
        return flows.run(office, new HoldGoods(keeper, reservation, basket, until));
    }

    /**
     * Holds a basket at the places that it is shipped from, store or warehouse, at the least cost of parcels; what it holds
     * says from where. Refused where all of them together have too little.
     *
     * @param parcels what a parcel costs from each place that may ship, in minor units
     */
    public Outcome<GoodsHeld> ship(
            String reservation, Map<Sku, Long> basket, Map<PlaceId, Long> parcels, Instant until) {
        return flows.run(office, new ShipGoods(keeper, reservation, basket, parcels, until));
    }

    /**
     * The stores where a customer can collect a basket, by what is free there now: those that have all of it themselves. It is
     * then held with {@link #hold} at one of them.
     *
     * @param basket steps of each item, kits by their number
     * @param brought whether what the others have can be brought: then all stores, or none where it does not suffice
     */
    public List<PlaceId> collectable(Map<Sku, Long> basket, boolean brought) {
        Map<Sku, Long> wanted = Map.copyOf(basket);
        return flows.look(office, reading -> new Collecting(keeper, reading).places(wanted, brought));
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

    /** Its goods left by a document of their own; a till does it in one commit, see {@code TillDoor.collect}. */
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
        return flows.run(office, new SetReorderRules(keeper, rules));
    }

    /** What fell below its least and has not come back. */
    public List<StockAlerted> alerts() {
        return flows.look(
                office, reading -> reading.state(PromiseFold.class).reorder().alerts(place));
    }

    /** Available to promise, and promises for days to come. */
    public AheadDoor ahead() {
        return new AheadDoor(keeper, place, flows, office);
    }

    /** Lots for customers who ask how long goods keep. */
    public PickDoor picking() {
        return new PickDoor(keeper, flows, office);
    }

    /** By which policies items are ordered. */
    public ReplenishDoor replenishing() {
        return new ReplenishDoor(keeper, place, flows, office);
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

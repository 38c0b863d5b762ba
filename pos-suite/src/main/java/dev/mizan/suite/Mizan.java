// SPDX-License-Identifier: Apache-2.0
package dev.mizan.suite;

import dev.mizan.core.pricing.moment.Editions;
import dev.mizan.core.pricing.shelf.ShelfReason;
import dev.mizan.inventory.movement.PlaceId;
import dev.mizan.spi.id.ActorId;
import dev.mizan.spi.id.StoreId;
import dev.mizan.spi.id.TillId;
import dev.mizan.spi.outcome.Outcome;
import dev.mizan.spi.outcome.Refused;
import dev.mizan.spi.store.Hash;
import dev.mizan.spi.store.Store;
import dev.mizan.suite.buy.BuyDoor;
import dev.mizan.suite.catchweight.CatchDoor;
import dev.mizan.suite.despatch.DespatchDoor;
import dev.mizan.suite.flow.Flows;
import dev.mizan.suite.flow.Log;
import dev.mizan.suite.flow.Workplace;
import dev.mizan.suite.lot.LotDoor;
import dev.mizan.suite.margin.MarginDoor;
import dev.mizan.suite.owner.OwnerDoor;
import dev.mizan.suite.projection.LedgerFold;
import dev.mizan.suite.projection.LimitsFold;
import dev.mizan.suite.promise.PromiseDoor;
import dev.mizan.suite.serial.SerialDoor;
import dev.mizan.suite.shelf.ShelfDoor;
import dev.mizan.suite.tourist.TouristDoor;
import java.util.Map;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A shop that is open. Behind its doors are the flows of the till, the stockroom, the books and the catalogue; all of
 * them are written by one writer, one after the other, each whole or not at all. Safe for use by many threads.
 *
 * <p>Scanning and pricing wait for no one: they work on the books as the last batch left them.
 *
 * <p>A store that fails closes the shop: every call that reads or writes the log is from then on a {@link dev.mizan.spi.store.StoreException}, and
 * opening it again shows what was written. A store without room closes nothing: what it could not take is refused as
 * {@link dev.mizan.spi.store.StoreFailure#FULL}, all is as it was, and the shop goes on as soon as there is room.
 */
public final class Mizan implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(Mizan.class);

    private final Shop shop;
    private final Flows flows;
    private final Workplaces workplaces;
    private final Supplier<Editions> assortment;
    private final LimitsFold limits;

    private Mizan(Shop shop, Opening opening) {
        this.shop = shop;
        this.flows = opening.flows();
        this.workplaces = opening.workplaces();
        this.assortment = opening.assortment()::published;
        this.limits = opening.limits();
    }

    /**
     * Opens a shop: finds its store, brings all state to the end of the log, and writes the first facts of a new one.
     *
     * @throws dev.mizan.spi.store.StoreException if the store can not be opened, with what to do in both languages
     * @throws dev.mizan.spi.outcome.RefusedException if the plugin or its settings are refused
     */
    public static Mizan open(Shop shop) {
        return open(shop, true);
    }

    /** The same, replaying every fact of the log instead of starting from snapshots: the proof that both agree. */
    public static Mizan replay(Shop shop) {
        return open(shop, false);
    }

    /**
     * The same on a store that the host has opened itself, such as one over its own data source; the plugin that the
     * shop names is not asked for. Closing the shop closes the store, and so does a failure to open it.
     */
    public static Mizan open(Shop shop, Store store) {
        return open(shop, Opening.of(shop, store, true));
    }

    private static Mizan open(Shop shop, boolean fromSnapshots) {
        return open(shop, Opening.of(shop, fromSnapshots));
    }

    private static Mizan open(Shop shop, Opening opening) {
        Mizan mizan = new Mizan(shop, opening);
        try {
            mizan.furnish();
        } catch (RuntimeException | Error e) {
            mizan.close();
            throw e;
        }
        mizan.flows.health().forEach((fold, why) -> LOG.warn("{}", why));
        LOG.info("{} is open on {}", shop.store(), shop.kept().plugin());
        return mizan;
    }

    private void furnish() {
        if (isNew()) {
            flows.run(workplaces.office(), new OpenShop(shop)).orElseThrow();
        }
    }

    private boolean isNew() {
        return flows.look(
                workplaces.office(),
                reading -> reading.state(LedgerFold.class).books().entries() == 0
                        && reading.state(LedgerFold.class).books().chart().size() == 0);
    }

    /** The shop as it was opened. */
    public Shop shop() {
        return shop;
    }

    /** A till of the store, for a cashier. Refused where the store has no such till. */
    public Outcome<TillDoor> till(TillId till, ActorId cashier) {
        return workplaces
                .at(till)
                .map(place ->
                        new TillDoor(shop, flows, place.by(cashier), assortment, new TillPricing(shop, flows, limits)));
    }

    /** A till of the store, for whoever stands at it; one that is not there is a bug of the caller. */
    public TillDoor till(String till) {
        return till(new TillId(till), new ActorId("cashier")).orElseThrow();
    }

    /** What is sold, at which price and tax. */
    public CatalogueDoor catalogue() {
        return new CatalogueDoor(shop, flows, workplaces.office(), assortment);
    }

    /** Limits and coupons of promotions, over all tills. */
    public LimitsDoor limits() {
        return new LimitsDoor(flows, workplaces, limits);
    }

    /** The labels on the shelves of the store. */
    public ShelfDoor shelf() {
        return new ShelfDoor(shop.store(), flows, workplaces.office(), assortment);
    }

    /** The same of another store of the company; refused where there is none of this name. */
    public Outcome<ShelfDoor> shelf(StoreId store) {
        return shop.organisation().stores().stream().anyMatch(it -> it.id().equals(store))
                ? Outcome.done(new ShelfDoor(store, flows, workplaces.office(), assortment))
                : Outcome.refused(ShelfReason.UNKNOWN_STORE, "store", store);
    }

    /** The stockroom of the store. */
    public StockDoor stock() {
        return new StockDoor(shop, flows, workplaces.office());
    }

    /** Promises on stock, alerts, and orders that write themselves. */
    public PromiseDoor promises() {
        return new PromiseDoor(Stockroom.keeper(shop), PlaceId.of(shop.store()), flows, workplaces.office());
    }

    /** Stock that tills may sell of without a network. */
    public AllowanceDoor allowances() {
        return new AllowanceDoor(shop, flows, workplaces);
    }

    /** Lots and their expiry. */
    public LotDoor lots() {
        return new LotDoor(Stockroom.keeper(shop), PlaceId.of(shop.store()), flows, workplaces.office());
    }

    /** Pieces that are told apart by their serial numbers. */
    public SerialDoor serials() {
        return new SerialDoor(Stockroom.keeper(shop), PlaceId.of(shop.store()), flows, workplaces.office());
    }

    /** Goods that are counted in pieces and kept by weight. */
    public CatchDoor catchWeights() {
        return new CatchDoor(Stockroom.keeper(shop), PlaceId.of(shop.store()), flows, workplaces.office());
    }

    /** Goods of others: consignment and concessions. */
    public OwnerDoor owners() {
        return new OwnerDoor(Stockroom.desk(shop, flows, workplaces.office()));
    }

    /** Second-hand goods whose margin is taxed. */
    public MarginDoor margins() {
        return new MarginDoor(Stockroom.desk(shop, flows, workplaces.office()));
    }

    /** Tax that visitors get back. */
    public TouristDoor tourists() {
        return new TouristDoor(flows, workplaces.office());
    }

    /** Suppliers, orders and bills. */
    public BuyDoor buy() {
        return new BuyDoor(Stockroom.keeper(shop), PlaceId.of(shop.store()), flows, workplaces.office());
    }

    /** Pallets that suppliers told beforehand. */
    public DespatchDoor despatches() {
        return new DespatchDoor(Stockroom.keeper(shop), flows, workplaces.office());
    }

    /** The books of the company. */
    public BooksDoor books() {
        return new BooksDoor(shop, flows, workplaces.office());
    }

    /** Master and opening data in and out as CSV files. */
    public ExchangeDoor exchange() {
        return new ExchangeDoor(shop, flows, workplaces.office());
    }

    /** The writer, for a host's own flows. */
    public Flows flows() {
        return flows;
    }

    /** Where a host's own flows of the back office are run. */
    public Workplace office() {
        return workplaces.office();
    }

    /** All that was ever written, for readers that stream it. */
    public Log log() {
        return flows.log();
    }

    /** Why parts of the state can not be relied on; empty where all is well. */
    public Map<String, Refused<Void>> health() {
        return flows.health();
    }

    /**
     * Reads and checks all that the store keeps, on the caller's thread and beside the writer; it may take minutes.
     * Refused where the store is damaged: it is then an item of {@link #health()}, and nothing more is written until a
     * later check finds all well.
     */
    public Outcome<Boolean> verify() {
        return flows.verify();
    }

    /** A digest of each part of the state; equal digests mean the same state, byte for byte. */
    public Map<String, Hash> digests() {
        return flows.digests();
    }

    /** Saves snapshots and lets go of the store; what is begun stays begun. */
    @Override
    public void close() {
        flows.close();
    }
}

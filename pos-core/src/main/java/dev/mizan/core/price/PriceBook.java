// SPDX-License-Identifier: Apache-2.0
package dev.mizan.core.price;

import dev.mizan.core.basket.Counter;
import dev.mizan.core.basket.Shopper;
import dev.mizan.spi.fact.FieldReader;
import dev.mizan.spi.fact.FieldWriter;
import dev.mizan.spi.outcome.Outcome;
import dev.mizan.spi.value.Sku;
import dev.mizan.spi.value.Unit;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Every price list of the shop at one moment: a fold of {@link PricesChanged}. Immutable and safe for use by many
 * threads. {@link Offer} says which price wins.
 */
public final class PriceBook {
    /** Without prices. */
    public static final PriceBook EMPTY = new PriceBook(new TreeMap<>(), new TreeMap<>(), Map.of(), 0);

    private final SortedMap<PriceZoneId, PriceZone> zones;
    private final SortedMap<PriceListId, PriceList> lists;
    private final Map<Sku, Offers> offers;
    private final long version;

    PriceBook(
            SortedMap<PriceZoneId, PriceZone> zones,
            SortedMap<PriceListId, PriceList> lists,
            Map<Sku, Offers> offers,
            long version) {
        this.zones = Collections.unmodifiableSortedMap(zones);
        this.lists = Collections.unmodifiableSortedMap(lists);
        this.offers = offers;
        this.version = version;
    }

    /** Decides a change that draws no zones; see {@link #define(PricesChanged)}. */
    public Outcome<PricesChanged> define(List<PriceList> lists, List<Price> set, List<PriceKey> withdrawn) {
        return define(new PricesChanged(lists, set, withdrawn));
    }

    /**
     * Decides a change. Refused with a {@link PriceReason}: a list for an unknown zone, a price in an unknown list or in
     * another currency than its list's, two prices of one key, another currency for a list with prices, and the
     * withdrawal of what is not there.
     */
    public Outcome<PricesChanged> define(PricesChanged change) {
        return PriceRules.check(this, change);
    }

    /** The book after a change. For many changes use {@link #draft}. */
    public PriceBook with(PricesChanged fact) {
        return draft().apply(fact).compile();
    }

    /** A place to take up many changes before compiling. */
    public PriceDraft draft() {
        return new PriceDraft(zones, lists, offers, version);
    }

    /** How many changes it has taken up. */
    public long version() {
        return version;
    }

    /** The zones by their names. */
    public SortedMap<PriceZoneId, PriceZone> zones() {
        return zones;
    }

    /** The lists by their names. */
    public SortedMap<PriceListId, PriceList> lists() {
        return lists;
    }

    /** All prices of an item. */
    public Offers offers(Sku item) {
        return offers.getOrDefault(item, Offers.NONE);
    }

    /** The price of a single one of a unit for a shopper at a counter on a day; refused where there is none. */
    public Outcome<Offer> find(Sku item, Unit unit, Counter counter, Shopper shopper, LocalDate on) {
        Offers all = offers(item);
        int winner = all.winner(unit, counter, shopper, on.toEpochDay());
        return winner == Offers.NO_OFFER ? none(item, unit, counter, on) : Outcome.done(all.get(winner));
    }

    /** The refusal of an item without a price. */
    public static <T> Outcome<T> none(Sku item, Unit unit, Counter counter, LocalDate on) {
        return Outcome.refused(
                PriceReason.NO_PRICE,
                "item",
                item,
                "currency",
                counter.currency(),
                "unit",
                unit,
                "date",
                on,
                "store",
                counter.store());
    }

    /** Whether some price stands in a list. */
    boolean hasPricesIn(PriceListId list) {
        return offers.values().stream()
                .anyMatch(ofItem -> ofItem.all().stream()
                        .anyMatch(offer -> offer.list().id().equals(list)));
    }

    /** Writes the whole of it: lists and items by their names, the prices of an item in winning order. */
    public void write(FieldWriter out) {
        out.number("version", version);
        if (!zones.isEmpty()) {
            out.list("zones", zones.values(), PriceZone::write);
        }
        out.list("lists", lists.values(), ListForm::write);
        PriceForm.write(
                new TreeMap<>(offers)
                        .values().stream()
                                .flatMap(ofItem -> ofItem.all().stream())
                                .map(Offer::price)
                                .toList(),
                out);
    }

    /** Reads what {@link #write} wrote. */
    public static PriceBook read(FieldReader in) {
        long version = in.number("version");
        PricesChanged all = new PricesChanged(
                in.has("zones") ? in.list("zones", PriceZone::read) : List.of(),
                in.list("lists", ListForm::read),
                PriceForm.read(in),
                List.of());
        return new PriceDraft(new TreeMap<>(), new TreeMap<>(), Map.of(), version - 1)
                .apply(all)
                .compile();
    }

    /** Equal where the version, the lists and the prices are. */
    @Override
    public boolean equals(Object other) {
        return other instanceof PriceBook that
                && version == that.version
                && zones.equals(that.zones)
                && lists.equals(that.lists)
                && offers.equals(that.offers);
    }

    @Override
    public int hashCode() {
        return offers.keySet().hashCode();
    }

    @Override
    public String toString() {
        return "PriceBook[" + lists.size() + " lists, " + offers.size() + " items, version " + version + "]";
    }
}

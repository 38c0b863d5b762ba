// SPDX-License-Identifier: Apache-2.0
package dev.mizan.inventory.lot;

import dev.mizan.spi.fact.FieldReader;
import dev.mizan.spi.fact.FieldWriter;
import dev.mizan.spi.value.Quantity;
import dev.mizan.spi.value.Sku;
import dev.mizan.spi.value.Unit;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Which lots lie where: a fold of {@link LotFact}s. What an item has on hand beyond its lots belongs to none. One thread
 * at a time; what is answered is immutable.
 */
public final class LotBook {
    private record Key(Sku sku, String lot) implements Comparable<Key> {
        @Override
        public int compareTo(Key other) {
            int items = sku.compareTo(other.sku);
            return items == 0 ? lot.compareTo(other.lot) : items;
        }
    }

    private record Known(Optional<LocalDate> expiry, LocalDate received) {}

    private final TreeMap<Key, Known> known = new TreeMap<>();
    private final TreeMap<String, TreeMap<Key, Long>> there = new TreeMap<>();
    private final TreeSet<Key> blocked = new TreeSet<>();
    private final TreeMap<Sku, ShelfLife> lives = new TreeMap<>();

    /** No lot was ever seen. */
    public LotBook() {}

    /** Whether no lot was ever seen. */
    public boolean isEmpty() {
        return known.isEmpty();
    }

    /** Takes up what happened. */
    public void apply(LotFact fact) {
        if (fact instanceof LotsReceived received) {
            for (LotsReceived.Line line : received.lines()) {
                Key key = new Key(line.sku(), line.lot());
                known.put(key, new Known(line.expiry(), received.on()));
                add(received.place().value(), key, line.steps());
            }
        } else if (fact instanceof LotsMoved moved) {
            for (int line = 0; line < moved.skus().size(); line++) {
                Key key = new Key(moved.skus().get(line), moved.lots().get(line));
                add(moved.from(), key, -moved.steps().get(line));
                add(moved.to(), key, moved.steps().get(line));
            }
        } else if (fact instanceof LotBlocked lot) {
            Key key = new Key(lot.sku(), lot.lot());
            if (lot.blocked()) {
                blocked.add(key);
            } else {
                blocked.remove(key);
            }
        } else if (fact instanceof ShelfLivesSet set) {
            set.lives().forEach(it -> lives.put(it.sku(), it));
        }
    }

    /** How long an item must keep; zero days where nothing was said. */
    public ShelfLife life(Sku sku) {
        return lives.getOrDefault(sku, new ShelfLife(sku, 0, 0));
    }

    /** Whether a lot may be sold on a day: it keeps as long as it must, and was not recalled. */
    public boolean maySell(Sku sku, Lot lot, LocalDate on) {
        return lot.usable(on, life(sku).whenSold()) && !isBlocked(sku, lot.number());
    }

    private void add(String where, Key key, long steps) {
        if (!where.isEmpty()) {
            TreeMap<Key, Long> lots = there.computeIfAbsent(where, none -> new TreeMap<>());
            lots.merge(key, steps, (before, more) -> before + more == 0 ? null : Long.valueOf(before + more));
            if (lots.isEmpty()) {
                there.remove(where);
            }
        }
    }

    /** Whether anything of an item lies in lots at a place; quick where no lots are kept at all. */
    public boolean isLotted(String where, Sku sku) {
        TreeMap<Key, Long> lots = there.get(where);
        Key first = lots == null ? null : lots.ceilingKey(new Key(sku, ""));
        return first != null && first.sku().equals(sku);
    }

    /** Whether a lot was recalled. */
    public boolean isBlocked(Sku sku, String lot) {
        return blocked.contains(new Key(sku, lot));
    }

    /** Whether a lot was ever received. */
    public boolean knows(Sku sku, String lot) {
        return known.containsKey(new Key(sku, lot));
    }

    /** The lots of an item at a place, what expires first at the head. */
    public List<Lot> lots(String where, Sku sku, Unit unit) {
        List<Lot> lots = new ArrayList<>();
        TreeMap<Key, Long> here = there.getOrDefault(where, new TreeMap<>());
        for (Map.Entry<Key, Long> each : here.tailMap(new Key(sku, ""), true).entrySet()) {
            if (!each.getKey().sku().equals(sku)) {
                break;
            }
            Known of = Objects.requireNonNull(known.get(each.getKey()), "a lot that nobody knows");
            lots.add(new Lot(each.getKey().lot(), new Quantity(each.getValue(), unit), of.expiry(), of.received()));
        }
        lots.sort(Lot.FIRST_EXPIRED);
        return List.copyOf(lots);
    }

    /** Where a lot lies now, and how much of it: places and transfers. */
    public Map<String, Long> where(Sku sku, String lot) {
        TreeMap<String, Long> places = new TreeMap<>();
        Key key = new Key(sku, lot);
        there.forEach((where, lots) -> {
            if (lots.containsKey(key)) {
                places.put(where, lots.get(key));
            }
        });
        return places;
    }

    /** Writes the book canonically. */
    public void write(FieldWriter out) {
        out.list("known", known.entrySet(), (each, fields) -> {
                    key(each.getKey(), fields);
                    fields.date("received", each.getValue().received())
                            .maybe("expiry", each.getValue().expiry());
                })
                .list(
                        "there",
                        there.entrySet(),
                        (place, fields) -> fields.text("where", place.getKey())
                                .list("lots", place.getValue().entrySet(), (each, lot) -> {
                                    key(each.getKey(), lot);
                                    lot.number("steps", each.getValue());
                                }))
                .list("blocked", blocked, LotBook::key)
                .list("lives", lives.values(), ShelfLife::write);
    }

    /** A book as it was written. */
    public static LotBook read(FieldReader in) {
        LotBook book = new LotBook();
        in.list("known", fields -> {
            Key key = key(fields);
            LocalDate received = fields.date("received");
            Optional<LocalDate> expiry = fields.has("expiry") ? Optional.of(fields.date("expiry")) : Optional.empty();
            return book.known.put(key, new Known(expiry, received)) == null;
        });
        in.list("there", fields -> {
            String where = fields.text("where");
            TreeMap<Key, Long> lots = book.there.computeIfAbsent(where, none -> new TreeMap<>());
            return fields.list("lots", lot -> lots.put(key(lot), lot.number("steps")) == null);
        });
        book.blocked.addAll(in.list("blocked", LotBook::key));
        in.list("lives", ShelfLife::read).forEach(it -> book.lives.put(it.sku(), it));
        return book;
    }

    private static void key(Key key, FieldWriter out) {
        out.text("sku", key.sku().value()).text("lot", key.lot());
    }

    private static Key key(FieldReader in) {
        return new Key(in.parsed("sku", Sku::of), in.text("lot"));
    }
}

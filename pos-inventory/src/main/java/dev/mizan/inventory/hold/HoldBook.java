// SPDX-License-Identifier: Apache-2.0
package dev.mizan.inventory.hold;

import dev.mizan.inventory.movement.PlaceId;
import dev.mizan.inventory.reservation.Need;
import dev.mizan.inventory.reservation.Reservation;
import dev.mizan.inventory.reservation.ReservationReason;
import dev.mizan.inventory.stock.Holds;
import dev.mizan.inventory.stock.StockBook;
import dev.mizan.spi.fact.FieldReader;
import dev.mizan.spi.fact.FieldWriter;
import dev.mizan.spi.outcome.Outcome;
import dev.mizan.spi.value.Sku;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.StringJoiner;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * What is promised of the stock: a fold of {@link HoldFact}s. Whether a promise counts is decided by the moment that is
 * passed in; one that has ended counts nowhere and is forgotten by the next fact. One thread at a time. For many threads
 * and no log there is {@code reservation.PromisedStock}.
 */
public final class HoldBook {
    /** The most lines of a basket that can be held. */
    private static final int MOST_LINES = 2_000;

    /** An allowance counts until it is handed back: what was sold of it unseen is not there any more. */
    private static final Instant UNTIL_HANDED_BACK = Instant.parse("9999-12-31T23:59:59Z");

    private record Shelf(PlaceId place, Sku sku) {}

    private final TreeMap<String, GoodsHeld> held = new TreeMap<>();
    private final Map<Shelf, List<String>> byShelf = new HashMap<>();

    /** Nothing is promised. */
    public HoldBook() {}

    /** Whether nothing is promised, not even what has ended. */
    public boolean isEmpty() {
        return held.isEmpty();
    }

    /** Takes up what happened at a moment. */
    public void apply(HoldFact fact, Instant at) {
        List<String> ended = held.values().stream()
                .filter(it -> !it.until().isAfter(at))
                .map(GoodsHeld::reservation)
                .toList();
        ended.forEach(this::remove);
        if (fact instanceof GoodsHeld goods) {
            add(goods);
        } else if (fact instanceof GoodsHoldExtended extended) {
            GoodsHeld goods = remove(extended.reservation());
            if (goods != null) {
                add(new GoodsHeld(goods.reservation(), goods.needs(), extended.until()));
            }
        } else if (fact instanceof GoodsHoldEnded || fact instanceof StockAllowanceHandedBack) {
            remove(fact.reservation());
        } else if (fact instanceof StockAllowed allowed) {
            add(new GoodsHeld(allowed.reservation(), allowed.needs(), UNTIL_HANDED_BACK));
        } else if (fact instanceof StockAllowanceDrawn drawn && drawn.step() == StockAllowanceDrawn.Step.LEFT) {
            draw(drawn);
        }
    }

    /** What has left the stock is promised no more; what is left of the allowance is. */
    private void draw(StockAllowanceDrawn drawn) {
        GoodsHeld goods = remove(drawn.reservation());
        if (goods != null) {
            List<Need> left = goods.needs().stream()
                    .map(it -> new Need(it.place(), it.sku(), it.steps() - steps(drawn.needs(), it)))
                    .toList();
            add(new GoodsHeld(goods.reservation(), left, goods.until()));
        }
    }

    private static long steps(List<Need> needs, Need of) {
        return needs.stream()
                .filter(it -> it.place().equals(of.place()) && it.sku().equals(of.sku()))
                .mapToLong(Need::steps)
                .sum();
    }

    /** Whether this is no promise to a customer but a part that was set aside for a till. */
    public boolean isAllowance(String reservation) {
        GoodsHeld goods = held.get(reservation);
        return goods != null && goods.until().equals(UNTIL_HANDED_BACK);
    }

    /**
     * Sets a part of the stock aside for a till; refused as {@link #hold} refuses, and with EXPIRED where its time is over
     * already.
     */
    public Outcome<StockAllowed> allow(StockBook stock, StockAllowed wanted, Instant now) {
        return wanted.until().isAfter(now)
                ? hold(stock, wanted.reservation(), wanted.needs(), UNTIL_HANDED_BACK, now)
                        .map(held -> new StockAllowed(
                                wanted.reservation(), wanted.register(), held.needs(), wanted.until(), wanted.strict()))
                : Outcome.refused(
                        ReservationReason.EXPIRED, "reservation", wanted.reservation(), "until", wanted.until());
    }

    private void add(GoodsHeld goods) {
        held.put(goods.reservation(), goods);
        goods.needs()
                .forEach(
                        need -> byShelf.computeIfAbsent(new Shelf(need.place(), need.sku()), shelf -> new ArrayList<>())
                                .add(goods.reservation()));
    }

    private @Nullable GoodsHeld remove(String reservation) {
        GoodsHeld goods = held.remove(reservation);
        if (goods != null) {
            goods.needs()
                    .forEach(need -> byShelf.computeIfPresent(new Shelf(need.place(), need.sku()), (shelf, all) -> {
                        all.remove(reservation);
                        return all.isEmpty() ? null : all;
                    }));
        }
        return goods;
    }

    /** A promise by its number, whether it still counts or not; empty where it was ended or never made. */
    public Optional<GoodsHeld> find(String reservation) {
        return Optional.ofNullable(held.get(reservation));
    }

    /** How many steps are promised at a moment. */
    public long held(PlaceId place, Sku sku, Instant now) {
        return holds(now, Optional.empty()).heldSteps(place, sku);
    }

    /** The promises on an item at a moment, the one that ends first at the head. */
    public List<GoodsHeld> on(PlaceId place, Sku sku, Instant now) {
        List<String> names = byShelf.get(new Shelf(place, sku));
        if (names == null) {
            return List.of();
        }
        return names.stream()
                .map(name -> held.get(name))
                .filter(it -> it.until().isAfter(now))
                .sorted(Comparator.comparing(GoodsHeld::until).thenComparing(GoodsHeld::reservation))
                .toList();
    }

    /** The promises as a storekeeper asks for them; those of whoever collects {@code but} are not in the way. */
    public Holds holds(Instant now, Optional<String> but) {
        return (place, sku) -> on(place, sku, now).stream()
                .filter(it -> !it.reservation().equals(but.orElse("")))
                .mapToLong(it -> it.of(place, sku))
                .sum();
    }

    /** A promise that counts at a moment; refused with UNKNOWN or EXPIRED, and with ALLOWANCE where it is a till's. */
    public Outcome<Reservation> live(String reservation, Instant now) {
        GoodsHeld goods = held.get(reservation);
        if (goods == null) {
            return Outcome.refused(ReservationReason.UNKNOWN, "reservation", reservation);
        }
        if (isAllowance(reservation)) {
            return Outcome.refused(ReservationReason.ALLOWANCE, "reservation", reservation);
        }
        return goods.until().isAfter(now)
                ? Outcome.done(new Reservation(reservation, goods.until()))
                : Outcome.refused(ReservationReason.EXPIRED, "reservation", reservation, "until", goods.until());
    }

    /**
     * Holds a basket: all of it or nothing. Lines of one item are summed before the check. Refused with SHORT, which names
     * what is missing, exactly where the summed need of some item is not free.
     */
    public Outcome<GoodsHeld> hold(StockBook stock, String reservation, List<Need> basket, Instant until, Instant now) {
        if (basket.isEmpty()) {
            return Outcome.refused(ReservationReason.EMPTY);
        }
        if (basket.size() > MOST_LINES) {
            return Outcome.refused(ReservationReason.LIMIT, "lines", basket.size());
        }
        GoodsHeld known = held.get(reservation);
        if (known != null && known.until().isAfter(now)) {
            return Outcome.refused(ReservationReason.EXISTS, "reservation", reservation);
        }
        Map<Shelf, Long> summed = new LinkedHashMap<>();
        for (Need need : basket) {
            if (need.steps() < 1 || !stock.keeps(need.sku())) {
                return Outcome.refused(ReservationReason.QUANTITY, "steps", need.steps(), "sku", need.sku());
            }
            summed.merge(new Shelf(need.place(), need.sku()), need.steps(), Math::addExact);
        }
        StringJoiner missing = new StringJoiner(", ");
        List<Need> needs = new ArrayList<>();
        summed.forEach((shelf, steps) -> {
            long free = stock.onHand(shelf.place(), shelf.sku()).steps() - held(shelf.place(), shelf.sku(), now);
            if (steps > free) {
                missing.add((steps - Math.max(free, 0)) + " " + shelf.sku());
            }
            needs.add(new Need(shelf.place(), shelf.sku(), steps));
        });
        return missing.length() == 0
                ? Outcome.done(new GoodsHeld(reservation, needs, until))
                : Outcome.refused(ReservationReason.SHORT, "missing", missing);
    }

    /** Writes the book canonically. */
    public void write(FieldWriter out) {
        out.list("held", held.values(), (it, fields) -> GoodsHeld.TYPE.write(it, fields));
    }

    /** A book as it was written. */
    public static HoldBook read(FieldReader in) {
        HoldBook book = new HoldBook();
        in.list("held", fields -> GoodsHeld.TYPE.reader().read(fields, 1)).forEach(book::add);
        return book;
    }
}

// SPDX-License-Identifier: Apache-2.0
package dev.mizan.inventory.hold;

import dev.mizan.inventory.hold.StockAllowanceDrawn.Step;
import dev.mizan.inventory.movement.PlaceId;
import dev.mizan.inventory.reservation.Need;
import dev.mizan.inventory.reservation.ReservationReason;
import dev.mizan.spi.fact.FieldReader;
import dev.mizan.spi.fact.FieldWriter;
import dev.mizan.spi.outcome.Outcome;
import dev.mizan.spi.value.Sku;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;

/**
 * What tills may sell of without asking, as the tills know it: a fold of {@link HoldFact}s. One thread at a time; to draw
 * decides and changes nothing.
 */
public final class AllowanceBook {
    private final TreeMap<String, StockAllowed> taken = new TreeMap<>();
    private final List<StockAllowanceDrawn> begun = new ArrayList<>();

    /** No till was allowed anything. */
    public AllowanceBook() {}

    /** Whether no till was allowed anything. */
    public boolean isEmpty() {
        return taken.isEmpty();
    }

    /** Takes up what happened. */
    public void apply(HoldFact fact) {
        if (fact instanceof StockAllowanceTaken took) {
            taken.putIfAbsent(took.reservation(), took.allowed());
        } else if (fact instanceof StockAllowanceHandedBack) {
            taken.remove(fact.reservation());
        } else if (fact instanceof StockAllowanceDrawn drawn) {
            draw(drawn);
        }
    }

    private void draw(StockAllowanceDrawn drawn) {
        boolean kept = begun.removeIf(it -> it.reservation().equals(drawn.reservation())
                && !it.checkout().isEmpty()
                && it.checkout().equals(drawn.checkout()));
        if (drawn.step() == Step.BEGUN) {
            begun.add(drawn);
        }
        if (drawn.step() == Step.GIVEN_UP || !kept) {
            int sign = drawn.step() == Step.GIVEN_UP ? 1 : -1;
            taken.computeIfPresent(drawn.reservation(), (name, allowed) -> changed(allowed, drawn.needs(), sign));
        }
    }

    private static StockAllowed changed(StockAllowed allowed, List<Need> by, int sign) {
        List<Need> left = allowed.needs().stream()
                .map(it -> new Need(it.place(), it.sku(), it.steps() + sign * of(by, it.place(), it.sku())))
                .toList();
        return new StockAllowed(allowed.reservation(), allowed.register(), left, allowed.until(), allowed.strict());
    }

    private static long of(List<Need> needs, PlaceId place, Sku sku) {
        return needs.stream()
                .filter(it -> it.place().equals(place) && it.sku().equals(sku))
                .mapToLong(Need::steps)
                .sum();
    }

    /** What a till may sell of an item at a moment. */
    public long left(String register, PlaceId place, Sku sku, Instant now) {
        return of(register).stream()
                .filter(it -> it.until().isAfter(now))
                .mapToLong(it -> of(it.needs(), place, sku))
                .sum();
    }

    /** The allowances of a till, the one that ends first at the head. */
    public List<StockAllowed> of(String register) {
        return taken.values().stream()
                .filter(it -> it.register().equals(register))
                .sorted(Comparator.comparing(StockAllowed::until).thenComparing(StockAllowed::reservation))
                .toList();
    }

    /** What is kept for a sale whose payment has begun. */
    public List<StockAllowanceDrawn> begun(String checkout) {
        return begun.stream().filter(it -> it.checkout().equals(checkout)).toList();
    }

    /**
     * What a till draws on its allowances for goods, of the one that ends first before the others.
     *
     * @param goods each item at each place once
     * @param free whether it may be refused still; what was paid is drawn as far as it goes
     * @return refused with SHORT, which names what is missing, where goods of a strict allowance would not be covered
     */
    public Outcome<List<StockAllowanceDrawn>> draw(
            String register, List<Need> goods, Step step, String checkout, boolean free, Instant now) {
        List<StockAllowed> mine = of(register);
        List<Need> missing = new ArrayList<>();
        TreeMap<String, List<Need>> drawn = new TreeMap<>();
        for (Need need : goods) {
            long rest = need.steps();
            boolean strict = false;
            for (StockAllowed allowed : mine) {
                long left = allowed.until().isAfter(now) ? of(allowed.needs(), need.place(), need.sku()) : 0;
                long part = Math.min(rest, left);
                if (part > 0) {
                    drawn.computeIfAbsent(allowed.reservation(), name -> new ArrayList<>())
                            .add(new Need(need.place(), need.sku(), part));
                }
                rest -= part;
                strict |= allowed.strict() && names(allowed, need);
            }
            if (strict && rest > 0) {
                missing.add(new Need(need.place(), need.sku(), rest));
            }
        }
        if (free && !missing.isEmpty()) {
            String text = String.join(
                    ", ",
                    missing.stream().map(it -> it.steps() + " " + it.sku()).toList());
            return Outcome.refused(ReservationReason.SHORT, "missing", text);
        }
        List<StockAllowanceDrawn> facts = new ArrayList<>();
        drawn.forEach((name, needs) -> facts.add(new StockAllowanceDrawn(name, step, checkout, needs)));
        return Outcome.done(facts);
    }

    private static boolean names(StockAllowed allowed, Need need) {
        return allowed.needs().stream()
                .anyMatch(it -> it.place().equals(need.place()) && it.sku().equals(need.sku()));
    }

    /** A till hands back; refused with UNKNOWN where it has no such allowance, and with BEGUN while a payment rests on it. */
    public Outcome<StockAllowanceHandedBack> handBack(String register, String reservation) {
        StockAllowed allowed = taken.get(reservation);
        if (allowed == null || !allowed.register().equals(register)) {
            return Outcome.refused(ReservationReason.UNKNOWN, "reservation", reservation);
        }
        return begun.stream().anyMatch(it -> it.reservation().equals(reservation))
                ? Outcome.refused(ReservationReason.BEGUN, "reservation", reservation)
                : Outcome.done(new StockAllowanceHandedBack(reservation));
    }

    /** Writes the book canonically. */
    public void write(FieldWriter out) {
        out.list("taken", taken.values(), StockAllowed::write);
        out.list("begun", begun, (it, fields) -> StockAllowanceDrawn.TYPE.write(it, fields));
    }

    /** A book as it was written. */
    public static AllowanceBook read(FieldReader in) {
        AllowanceBook book = new AllowanceBook();
        in.list("taken", StockAllowed::read).forEach(it -> book.taken.put(it.reservation(), it));
        book.begun.addAll(
                in.list("begun", fields -> StockAllowanceDrawn.TYPE.reader().read(fields, 1)));
        return book;
    }
}

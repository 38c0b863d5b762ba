// SPDX-License-Identifier: Apache-2.0
package dev.mizan.inventory.hold;

import dev.mizan.inventory.movement.PlaceId;
import dev.mizan.inventory.reservation.ReservationReason;
import dev.mizan.spi.fact.FieldReader;
import dev.mizan.spi.fact.FieldWriter;
import dev.mizan.spi.outcome.Outcome;
import dev.mizan.spi.value.Sku;
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;

/** Goods that are promised for a day to come: a fold of {@link AheadFact}s. One thread at a time. */
public final class AheadBook {
    private final TreeMap<String, AheadPromised> open = new TreeMap<>();

    /** Nothing is promised ahead. */
    public AheadBook() {}

    /** Takes up what happened. */
    public void apply(AheadFact fact) {
        if (fact instanceof AheadPromised promised) {
            open.put(promised.number(), promised);
        } else if (fact instanceof AheadEnded ended) {
            open.remove(ended.number());
        }
    }

    /** Whether nothing is promised ahead. */
    public boolean isEmpty() {
        return open.isEmpty();
    }

    /** The open promises, the one that is due first at the head. */
    public List<AheadPromised> open() {
        return open.values().stream()
                .sorted(Comparator.comparing(AheadPromised::due).thenComparing(AheadPromised::number))
                .toList();
    }

    /** Of these, those on an item at a place. */
    public List<AheadPromised> on(PlaceId place, Sku sku) {
        return open().stream().filter(it -> it.of(place, sku) > 0).toList();
    }

    /** An open promise; refused with UNKNOWN where there is none of this number. */
    public Outcome<AheadPromised> find(String number) {
        AheadPromised promised = open.get(number);
        return promised == null
                ? Outcome.refused(ReservationReason.UNKNOWN, "reservation", number)
                : Outcome.done(promised);
    }

    /** Whether a number can be given to a new promise. */
    public Outcome<String> fresh(String number) {
        return open.containsKey(number)
                ? Outcome.refused(ReservationReason.EXISTS, "reservation", number)
                : Outcome.done(number);
    }

    /** Writes the book canonically. */
    public void write(FieldWriter out) {
        out.list("open", open.values(), (it, fields) -> AheadPromised.TYPE.write(it, fields));
    }

    /** A book as it was written. */
    public static AheadBook read(FieldReader in) {
        AheadBook book = new AheadBook();
        in.list("open", fields -> AheadPromised.TYPE.reader().read(fields, 1)).forEach(book::apply);
        return book;
    }
}

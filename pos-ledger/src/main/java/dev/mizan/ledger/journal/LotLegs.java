// SPDX-License-Identifier: Apache-2.0
package dev.mizan.ledger.journal;

import dev.mizan.spi.fact.FieldReader;
import dev.mizan.spi.fact.FieldWriter;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.IntPredicate;

/** The lots of the few legs that have one, by the number of the leg. */
final class LotLegs {
    private final SortedMap<Integer, Lot> byLeg = new TreeMap<>();

    void add(int leg, Lot lot) {
        byLeg.put(leg, lot);
    }

    boolean isEmpty() {
        return byLeg.isEmpty();
    }

    long digest(long digest, int leg) {
        return byLeg.isEmpty() ? digest : digest(byLeg, digest, leg);
    }

    static long digest(Map<Integer, Lot> byLeg, long digest, int leg) {
        Lot lot = byLeg.get(leg);
        return lot == null ? digest : EntryDigest.lot(digest, lot);
    }

    /** What is left of each lot that these legs moved, in the order of their texts. */
    List<Lot> held(IntPredicate wanted) {
        SortedMap<String, BigDecimal> quantities = new TreeMap<>();
        SortedMap<String, Lot> lots = new TreeMap<>();
        byLeg.forEach((leg, lot) -> {
            if (wanted.test(leg)) {
                lots.putIfAbsent(lot.purchase(), lot);
                quantities.merge(lot.purchase(), lot.quantity(), BigDecimal::add);
            }
        });
        List<Lot> held = new ArrayList<>();
        lots.forEach((purchase, lot) -> {
            BigDecimal left = quantities.getOrDefault(purchase, BigDecimal.ZERO);
            if (left.signum() != 0) {
                held.add(lot.of(left));
            }
        });
        return held;
    }

    void write(FieldWriter out) {
        out.numbers("at", byLeg.keySet().stream().mapToLong(leg -> leg).toArray())
                .texts("lots", byLeg.values().stream().map(Lot::toString).toList());
    }

    static LotLegs read(FieldReader in) {
        long[] at = in.numbers("at");
        List<String> lots = in.texts("lots");
        if (lots.size() != at.length) {
            throw in.wrong("columns of unequal length");
        }
        LotLegs read = new LotLegs();
        for (int i = 0; i < at.length; i++) {
            read.add(Math.toIntExact(at[i]), lot(in, lots.get(i)));
        }
        return read;
    }

    static Lot lot(FieldReader in, String text) {
        try {
            return Lot.parse(text);
        } catch (IllegalArgumentException | ArithmeticException | DateTimeException e) {
            throw in.wrong("lot: " + e.getMessage());
        }
    }
}

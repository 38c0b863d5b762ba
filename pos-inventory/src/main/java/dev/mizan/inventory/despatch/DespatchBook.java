// SPDX-License-Identifier: Apache-2.0
package dev.mizan.inventory.despatch;

import dev.mizan.spi.fact.FieldReader;
import dev.mizan.spi.fact.FieldWriter;
import dev.mizan.spi.outcome.Outcome;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * The pallets that are on their way, and the numbers of those that came: a fold of {@link DespatchFact}s. A number may be
 * told again once its pallet came (GS1 lets it be used anew after a year). One thread at a time.
 */
public final class DespatchBook {
    /** A pallet on its way, and the order that it is of. */
    public record Coming(String order, Pallet pallet) {}

    private final TreeMap<String, Coming> coming = new TreeMap<>();
    private final TreeSet<String> came = new TreeSet<>();

    /** Nothing is on its way. */
    public DespatchBook() {}

    /** Takes up what happened. */
    public void apply(DespatchFact fact) {
        if (fact instanceof DespatchTold told) {
            for (Pallet pallet : told.pallets()) {
                came.remove(pallet.sscc());
                coming.put(pallet.sscc(), new Coming(told.order(), pallet));
            }
        } else if (fact instanceof PalletsReceived received) {
            received.ssccs().forEach(sscc -> {
                coming.remove(sscc);
                came.add(sscc);
            });
        }
    }

    /** All that is on its way, by number. */
    public List<Coming> coming() {
        return List.copyOf(coming.values());
    }

    /** An advice that may be taken; refused with EMPTY, TWICE or EXISTS. */
    public Outcome<DespatchTold> tell(DespatchTold told) {
        Set<String> seen = new HashSet<>();
        for (Pallet pallet : told.pallets()) {
            if (!seen.add(pallet.sscc())) {
                return Outcome.refused(DespatchReason.TWICE, "sscc", pallet.sscc());
            }
            if (coming.containsKey(pallet.sscc())) {
                return Outcome.refused(DespatchReason.EXISTS, "sscc", pallet.sscc());
            }
        }
        boolean empty = told.pallets().isEmpty()
                || told.pallets().stream().anyMatch(it -> it.lines().isEmpty());
        return empty ? Outcome.refused(DespatchReason.EMPTY, "advice", told.advice()) : Outcome.done(told);
    }

    /** A pallet that arrives; refused with RECEIVED or UNKNOWN. */
    public Outcome<Coming> arriving(String sscc) {
        Coming found = coming.get(sscc);
        return found != null
                ? Outcome.done(found)
                : Outcome.refused(came.contains(sscc) ? DespatchReason.RECEIVED : DespatchReason.UNKNOWN, "sscc", sscc);
    }

    /** Writes the book canonically. */
    public void write(FieldWriter out) {
        out.list(
                        "coming",
                        coming.values(),
                        (it, fields) -> fields.text("order", it.order()).object("pallet", it.pallet()::write))
                .texts("came", List.copyOf(came));
    }

    /** A book as it was written. */
    public static DespatchBook read(FieldReader in) {
        DespatchBook book = new DespatchBook();
        in.list("coming", fields -> new Coming(fields.text("order"), fields.object("pallet", Pallet::read)))
                .forEach(it -> book.coming.put(it.pallet().sscc(), it));
        book.came.addAll(in.texts("came"));
        return book;
    }
}

// SPDX-License-Identifier: Apache-2.0
package dev.mizan.hardware.scale.plu;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * What is sent to a label scale.
 *
 * @param whole whether what is not in it is to go from the scale
 * @param put to be there afterwards, by number ascending
 * @param remove numbers to go, ascending; none in a whole load
 */
public record PluLoad(boolean whole, List<Plu> put, List<Integer> remove) {
    public PluLoad {
        put = List.copyOf(put);
        remove = List.copyOf(remove);
        Set<Integer> seen = new HashSet<>(remove);
        for (Plu plu : put) {
            if (!seen.add(plu.number())) {
                throw new IllegalArgumentException("PLU " + plu.number() + " stands in a load twice");
            }
        }
        if (whole && !remove.isEmpty()) {
            throw new IllegalArgumentException("a whole load removes nothing by number");
        }
    }

    /** Everything that the scale is to sell. */
    public static PluLoad whole(Collection<Plu> all) {
        return new PluLoad(true, sorted(all), List.of());
    }

    /** What must be sent to a scale that has confirmed {@code there} so that it sells {@code wanted}. */
    public static PluLoad difference(Collection<Plu> there, Collection<Plu> wanted) {
        Map<Integer, Plu> before = there.stream().collect(Collectors.toMap(Plu::number, Function.identity()));
        Set<Integer> stay = wanted.stream().map(Plu::number).collect(Collectors.toSet());
        List<Plu> put = new ArrayList<>();
        for (Plu plu : sorted(wanted)) {
            if (!plu.equals(before.get(plu.number()))) {
                put.add(plu);
            }
        }
        List<Integer> remove = before.keySet().stream()
                .filter(it -> !stay.contains(it))
                .sorted()
                .toList();
        return new PluLoad(false, put, remove);
    }

    /** What a scale sells after this load. */
    public List<Plu> after(Collection<Plu> there) {
        Map<Integer, Plu> now = whole
                ? new java.util.TreeMap<>()
                : new java.util.TreeMap<>(there.stream().collect(Collectors.toMap(Plu::number, Function.identity())));
        remove.forEach(now::remove);
        put.forEach(plu -> now.put(plu.number(), plu));
        return List.copyOf(now.values());
    }

    private static List<Plu> sorted(Collection<Plu> all) {
        return all.stream()
                .sorted(java.util.Comparator.comparingInt(Plu::number))
                .toList();
    }
}

// SPDX-License-Identifier: Apache-2.0
package dev.mizan.core.pricing.shelf;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * The shelves of one store as they were at a moment: what hangs, and what somebody is about to hang. The queue is what
 * differs, so nothing of it is ever lost and nothing stands in it twice, whatever changed and however often. Immutable.
 */
public record StoreShelf(Map<LabelOf, ShelfLabel> hanging, Set<LabelOf> taken) {
    public StoreShelf {
        hanging = Map.copyOf(hanging);
        taken = Set.copyOf(taken);
    }

    /** Whether a label is to be printed or taken away; what somebody has taken is not, until it is done or put back. */
    public Optional<ShelfChange> change(LabelOf of, Optional<ShelfLabel> wanted) {
        Optional<ShelfLabel> hangs = Optional.ofNullable(hanging.get(of));
        return hangs.equals(wanted) || taken.contains(of)
                ? Optional.empty()
                : Optional.of(new ShelfChange(of, hangs, wanted));
    }

    /** All that is to be done, by item and unit. */
    public List<ShelfChange> queue(ShelfLabels wanted) {
        TreeMap<LabelOf, ShelfChange> queue = new TreeMap<>();
        Set<LabelOf> gone = new TreeSet<>(hanging.keySet());
        wanted.each(label -> {
            gone.remove(label.of());
            change(label.of(), Optional.of(label)).ifPresent(it -> queue.put(it.of(), it));
        });
        gone.forEach(of -> change(of, Optional.empty()).ifPresent(it -> queue.put(of, it)));
        return new ArrayList<>(queue.values());
    }
}

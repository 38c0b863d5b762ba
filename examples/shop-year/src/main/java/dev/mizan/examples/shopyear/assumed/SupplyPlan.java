// SPDX-License-Identifier: Apache-2.0
package dev.mizan.examples.shopyear.assumed;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/** Which goods arrive when, so that no shelf runs below empty if everything in the file is booked. */
public final class SupplyPlan {
    private final SortedMap<LocalDate, List<Delivery>> deliveries;

    SupplyPlan(Map<LocalDate, List<Delivery>> deliveries) {
        this.deliveries = new TreeMap<>(deliveries);
    }

    /** What arrives before the doors open, by item: on the first trading day of a week, else nothing. */
    public List<Delivery> arriving(LocalDate day) {
        return deliveries.getOrDefault(day, List.of());
    }

    /** The days on which something arrives; the first brings the opening stock. */
    public List<LocalDate> days() {
        return List.copyOf(deliveries.keySet());
    }
}

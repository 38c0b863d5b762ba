// SPDX-License-Identifier: Apache-2.0
package dev.mizan.plugin.store.sqlite.internal;

import dev.mizan.spi.id.Lane;
import dev.mizan.spi.store.Hash;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * Which epoch of which till may commit. Few, and seldom changed: kept as one row and in memory. Immutable.
 *
 * @param changes how often it was changed; the later one counts
 */
public record Fences(long changes, SortedMap<String, Integer> epochs) {
    public static final Fences NONE = new Fences(0, new TreeMap<>());

    /** Reads what {@link #written} wrote. */
    public static Fences read(long changes, String written) {
        SortedMap<String, Integer> epochs = new TreeMap<>();
        for (String line : written.split("\n")) {
            int at = line.lastIndexOf('@');
            if (at > 0) {
                epochs.put(line.substring(0, at), Integer.valueOf(line.substring(at + 1)));
            }
        }
        return new Fences(changes, epochs);
    }

    /** A line a till: its path and the epoch. */
    public String written() {
        return epochs.entrySet().stream()
                .map(entry -> entry.getKey() + "@" + entry.getValue())
                .collect(Collectors.joining("\n"));
    }

    public long seal() {
        return Checksum.ofRow(changes, epochs.size(), Hash.NONE, written());
    }

    /** The epoch from which on a till may commit. */
    public int epoch(Lane lane) {
        return epochs.getOrDefault(lane.register(), 1);
    }

    /** With this epoch of the till, unless a later one stands already. */
    public Fences with(Lane lane) {
        if (lane.epoch() <= epoch(lane)) {
            return this;
        }
        SortedMap<String, Integer> raised = new TreeMap<>(epochs);
        raised.put(lane.register(), lane.epoch());
        return new Fences(changes + 1, raised);
    }
}

// SPDX-License-Identifier: Apache-2.0
package dev.mizan.spi.fiscal.regime;

import dev.mizan.spi.id.FiscalUnitId;
import java.util.Map;
import java.util.TreeMap;

/**
 * Where a unit's chain of documents stands: what the next one counts on from. It is a fold of what was issued, kept by
 * the suite under the stream {@code fiscal/<unit>}.
 *
 * @param unit whose chain
 * @param counter of the last document; 0 before the first
 * @param link what the next document names as its previous one, in the regime's own form; empty before the first
 * @param running totals that the regime carries along, in minor units, by its own names
 */
public record ChainHead(FiscalUnitId unit, long counter, String link, Map<String, Long> running) {
    public ChainHead {
        running = Map.copyOf(running);
        if (counter < 0 || (counter == 0) != link.isEmpty()) {
            throw new IllegalArgumentException("no chain stands at " + counter + " after \"" + link + "\"");
        }
    }

    /** Before the first document. */
    public static ChainHead start(FiscalUnitId unit) {
        return new ChainHead(unit, 0, "", Map.of());
    }

    /** After one more document. */
    public ChainHead next(String newLink) {
        return new ChainHead(unit, counter + 1, newLink, running);
    }

    /** With a running total at this value. */
    public ChainHead running(String name, long value) {
        Map<String, Long> totals = new TreeMap<>(running);
        totals.put(name, value);
        return new ChainHead(unit, counter, link, totals);
    }

    /** A running total; 0 where there is none. */
    public long running(String name) {
        return running.getOrDefault(name, 0L);
    }
}

// SPDX-License-Identifier: Apache-2.0
package dev.mizan.testkit.tck.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.mizan.spi.store.Batch;
import dev.mizan.spi.store.Store;
import dev.mizan.spi.store.StoredBatch;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What the killed tills were told, held against what the store has. */
public final class KillLedger {
    /** At how many tills a child process sells. */
    public static final int TILLS = 3;

    private final List<TillScript> tills = new ArrayList<>();
    private final Map<String, Long> positions = new HashMap<>();
    private final long[] acknowledged = new long[TILLS];

    public KillLedger() {
        for (int number = 0; number < TILLS; number++) {
            tills.add(TillScript.till(number));
        }
    }

    /** Notes the receipts in what a child wrote; answers how many. */
    public int took(List<String> lines) {
        int receipts = 0;
        for (String line : lines) {
            String[] words = line.split(" ");
            assertTrue(!words[0].equals("FAILURE"), line);
            if (words[0].equals("ACK") && words.length == 4) {
                int till = Integer.parseInt(words[1]);
                acknowledged[till] = Long.parseLong(words[2]);
                positions.put(words[1] + "#" + words[2], Long.valueOf(words[3]));
                receipts++;
            }
        }
        return receipts;
    }

    /** Every receipt stands; beyond it at most the one sale a till that was under way, and that whole. */
    public void check(Store store) {
        for (int number = 0; number < tills.size(); number++) {
            TillScript till = tills.get(number);
            long version = store.version(till.stream());
            assertTrue(
                    version >= acknowledged[number],
                    "till " + number + " had a receipt for " + acknowledged[number] + ", the store ends at " + version);
            assertTrue(
                    version <= acknowledged[number] + 1,
                    "till " + number + " had its last receipt for " + acknowledged[number] + ", the store has "
                            + version);
            for (StoredBatch stored : store.read(till.stream(), till.sequence(), Integer.MAX_VALUE)) {
                whole(store, number, stored);
            }
            assertEquals(version, till.sequence());
            acknowledged[number] = version;
        }
    }

    private void whole(Store store, int number, StoredBatch stored) {
        TillScript till = tills.get(number);
        Batch sale = till.sale(till.sequence() + 1, till.previous());
        assertEquals(sale, stored.batch());
        assertEquals(stored.position(), store.receipt(sale.id()).orElseThrow().position());
        assertEquals(List.of(stored), store.read(sale.keys().get(0).stream(), 0, 9));
        Long told = positions.remove(number + "#" + sale.sequence());
        assertTrue(told == null || told == stored.position(), "a position moved");
        till.took(sale);
    }

    /** How many sales the store must have. */
    public int sold() {
        return (int) tills.stream().mapToLong(TillScript::sequence).sum();
    }
}

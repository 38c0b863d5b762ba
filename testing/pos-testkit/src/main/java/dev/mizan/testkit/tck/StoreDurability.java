// SPDX-License-Identifier: Apache-2.0
package dev.mizan.testkit.tck;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.mizan.spi.store.Batch;
import dev.mizan.spi.store.Store;
import dev.mizan.testkit.tck.internal.KillLedger;
import dev.mizan.testkit.tck.internal.Reads;
import dev.mizan.testkit.tck.internal.TillScript;
import dev.mizan.testkit.tck.internal.Trees;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.random.RandomGenerator;
import org.junit.jupiter.api.Test;

/** What has a receipt is there after a restart, whatever ended the process. */
public interface StoreDurability extends StoreHarness {
    @Test
    default void store_P01_everythingIsThereAfterARestartAndLanesGoOn() {
        try (Place place = Place.lasting(this)) {
            List<Batch> sold = new ArrayList<>();
            TillScript till = TillScript.till(1);
            Store store = place.open();
            for (int opening = 0; opening < 4; opening++) {
                for (int i = 0; i < 10; i++) {
                    sold.add(till.sell(store, TillScript.key("WELCOME", till.sequence())));
                }
                store = place.reopened(store);
                Reads.holdsExactly(store, sold);
            }
            store.verify();
        }
    }

    @Test
    default void store_P02_aKilledProcessLosesNoReceiptAndLeavesNoHalfSale() throws InterruptedException {
        try (Place place = Place.lasting(this)) {
            KillLedger ledger = new KillLedger();
            int rounds = Integer.getInteger("mizan.kill.rounds", 25);
            int receipts = 0;
            for (int round = 0; round < rounds; round++) {
                RandomGenerator random = new SplittableRandom(round);
                try (ChildJvm child = ChildJvm.start(getClass(), ChildTill.class, place.directory())) {
                    if (round % 5 != 4) {
                        child.awaitReceipts(2 - round % 2); // also where a busy machine lets it sell no more
                    }
                    Thread.sleep(random.nextInt(round % 5 != 4 ? 120 : 400));
                    receipts += ledger.took(child.killed());
                }
                assertEquals(
                        List.of(), Trees.files(ChildJvm.scratch(place.directory())), "a round leaves nothing behind");
                try (Store store = place.open()) {
                    ledger.check(store);
                }
            }
            assertTrue(receipts > rounds, "the children sold something: " + receipts);
            try (Store store = place.open()) {
                store.verify();
                assertEquals(ledger.sold(), Reads.all(store, 500).size());
            }
        }
    }
}

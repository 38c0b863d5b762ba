// SPDX-License-Identifier: Apache-2.0
package dev.mizan.testkit.tck;

import dev.mizan.spi.store.Batch;
import dev.mizan.spi.store.CommitReceipt;
import dev.mizan.spi.store.Store;
import dev.mizan.spi.store.StoreException;
import dev.mizan.testkit.tck.internal.KillLedger;
import dev.mizan.testkit.tck.internal.TillScript;
import java.lang.reflect.Constructor;
import java.nio.file.Path;

/**
 * A program of the kit: opens a store and sells at several tills until it is killed. It writes {@code OPEN}, then for
 * each receipt {@code ACK till sequence position}, unbuffered; or {@code FAILURE name}.
 */
public final class ChildTill {
    private ChildTill() {}

    /** Sells; the arguments are the class of the harness and the directory. */
    public static void main(String[] args) throws ReflectiveOperationException {
        Constructor<?> harness = Class.forName(args[0]).getDeclaredConstructor();
        harness.setAccessible(true);
        try {
            Store store = ((StoreHarness) harness.newInstance()).open(Path.of(args[1]));
            ChildJvm.say("OPEN");
            for (int number = 0; number < KillLedger.TILLS; number++) {
                TillScript till = TillScript.till(number).resumed(store);
                String name = String.valueOf(number);
                new Thread(() -> sell(store, till, name)).start();
            }
        } catch (StoreException e) {
            ChildJvm.say("FAILURE " + e.failure());
        }
    }

    private static void sell(Store store, TillScript till, String name) {
        while (true) {
            Batch batch = till.sale(till.sequence() + 1, till.previous());
            if (store.commit(batch) instanceof CommitReceipt receipt) {
                till.took(batch);
                ChildJvm.say("ACK " + name + " " + receipt.sequence() + " " + receipt.position());
            } else {
                ChildJvm.say("FAILURE refused " + batch);
            }
        }
    }
}

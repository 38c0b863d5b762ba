// SPDX-License-Identifier: Apache-2.0
package dev.mizan.testkit.tck;

import dev.mizan.spi.store.Batch;
import dev.mizan.spi.store.CommitReceipt;
import dev.mizan.spi.store.Store;
import dev.mizan.spi.store.StoreException;
import dev.mizan.testkit.tck.internal.KillLedger;
import dev.mizan.testkit.tck.internal.TillScript;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.Constructor;
import java.nio.charset.StandardCharsets;
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
            say("OPEN");
            for (int number = 0; number < KillLedger.TILLS; number++) {
                TillScript till = TillScript.till(number).resumed(store);
                String name = String.valueOf(number);
                new Thread(() -> sell(store, till, name)).start();
            }
        } catch (StoreException e) {
            say("FAILURE " + e.failure());
        }
    }

    private static void sell(Store store, TillScript till, String name) {
        while (true) {
            Batch batch = till.sale(till.sequence() + 1, till.previous());
            if (store.commit(batch) instanceof CommitReceipt receipt) {
                till.took(batch);
                say("ACK " + name + " " + receipt.sequence() + " " + receipt.position());
            } else {
                say("FAILURE refused " + batch);
            }
        }
    }

    @SuppressWarnings("resource") // The standard output is not ours to close.
    private static synchronized void say(String line) {
        try {
            new FileOutputStream(FileDescriptor.out).write((line + "\n").getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

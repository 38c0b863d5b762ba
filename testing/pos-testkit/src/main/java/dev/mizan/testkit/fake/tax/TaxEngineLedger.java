// SPDX-License-Identifier: Apache-2.0
package dev.mizan.testkit.fake.tax;

import java.util.ArrayList;
import java.util.List;

/** The books of a {@link FakeTaxEngine}: they outlive it, as the real ones do while a till restarts. */
public final class TaxEngineLedger {
    private final List<String> taken = new ArrayList<>();
    private int opened;

    /** Without a document. */
    public TaxEngineLedger() {}

    synchronized int opened() {
        return ++opened;
    }

    synchronized void take(String document) {
        taken.add(document);
    }

    synchronized boolean holds(String document) {
        return taken.contains(document);
    }

    synchronized void burn() {
        taken.clear();
    }

    /** The documents in the order in which they were taken; one that was taken twice stands twice. */
    public synchronized List<String> taken() {
        return List.copyOf(taken);
    }
}

// SPDX-License-Identifier: Apache-2.0
package dev.mizan.ledger.card;

import java.util.Comparator;

/**
 * Which batch of which acquirer: two acquirers number their batches alike, so a number alone is no key.
 *
 * @param batch its number, unique for the acquirer
 */
public record SettlementKey(String acquirer, String batch) implements Comparable<SettlementKey> {
    private static final Comparator<SettlementKey> ORDER =
            Comparator.comparing(SettlementKey::acquirer).thenComparing(SettlementKey::batch);

    @Override
    public int compareTo(SettlementKey other) {
        return ORDER.compare(this, other);
    }

    /** For people; no key, since names may have a stroke in them. */
    @Override
    public String toString() {
        return acquirer + "/" + batch;
    }
}

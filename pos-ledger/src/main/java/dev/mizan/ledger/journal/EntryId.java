// SPDX-License-Identifier: Apache-2.0
package dev.mizan.ledger.journal;

import java.util.UUID;

/**
 * The idempotency key of a journal entry: the same id with the same content is the same entry, delivered again. Two
 * words wide, so that the ids of millions of entries stay resident.
 */
public record EntryId(UUID value) {
    private static final long GOLDEN = 0x9E3779B97F4A7C15L;

    /** Reads the usual form, {@code 8-4-4-4-12} hexadecimal digits. */
    public static EntryId of(String text) {
        return new EntryId(UUID.fromString(text));
    }

    /** The id of the n-th entry (from 0) of one batch, always the same for the same batch. */
    public static EntryId of(UUID batch, int entry) {
        return new EntryId(new UUID(batch.getMostSignificantBits(), batch.getLeastSignificantBits() ^ entry * GOLDEN));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}

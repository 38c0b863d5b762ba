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

    /** The id of the n-th entry (from 0) of what a batch is about, always the same for the same batch. */
    public static EntryId of(UUID batch, int entry) {
        return new EntryId(new UUID(batch.getMostSignificantBits(), batch.getLeastSignificantBits() ^ entry * GOLDEN));
    }

    /**
     * The id of the n-th entry (from 0) that something else writes beside what a batch is about. It is never one of {@link
     * #of(UUID, int)}, however many entries those are, nor one of another companion's.
     *
     * @param companion who writes it, by a name that is never changed: an entry whose id is known already counts as delivered
     *     again
     */
    public static EntryId beside(UUID batch, String companion, int entry) {
        long room = 0xCBF29CE484222325L;
        for (int at = 0; at < companion.length(); at++) {
            room = (room ^ companion.charAt(at)) * 0x100000001B3L;
        }
        EntryId own = of(batch, entry);
        return new EntryId(new UUID(
                own.value().getMostSignificantBits() ^ room, own.value().getLeastSignificantBits()));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}

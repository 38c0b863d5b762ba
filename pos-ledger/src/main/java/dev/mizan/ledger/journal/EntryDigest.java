// SPDX-License-Identifier: Apache-2.0
package dev.mizan.ledger.journal;

/**
 * Two words that stand for an entry's content, so that the same key with another content is found without keeping the
 * content. Not proof against an attacker: the log's hash chain is.
 */
final class EntryDigest {
    private static final long FIRST = 0xC2B2AE3D27D4EB4FL;
    private static final long SECOND = 0x165667B19E3779F9L;

    private EntryDigest() {}

    /** Everything but the legs, the day of booking and the rule: what stays the same when it is delivered again. */
    static long head(JournalEntry entry) {
        EntryHead head = entry.head();
        long digest = mix(FIRST, head.date().toEpochDay());
        digest = text(digest, head.document());
        digest = text(digest, head.description());
        return entry.reverses().isPresent()
                ? mix(digest, entry.reverses().get().value().hashCode())
                : digest;
    }

    /**
     * The legs in order.
     *
     * @param sign 1, or -1 for the legs that would take these back
     */
    static long legs(JournalEntry entry, int sign) {
        long digest = text(SECOND, entry.currency().code());
        for (Leg leg : entry.legs()) {
            digest = text(digest, leg.account());
            digest = mix(digest, sign * leg.amount().minor());
            digest = text(digest, leg.at().toString());
        }
        return digest;
    }

    private static long text(long digest, String text) {
        long mixed = digest;
        for (int i = 0; i < text.length(); i++) {
            mixed = (mixed ^ text.charAt(i)) * FIRST;
        }
        return mix(mixed, text.length());
    }

    private static long mix(long digest, long value) {
        long mixed = (digest ^ value) * SECOND;
        mixed = (mixed ^ (mixed >>> 29)) * FIRST;
        return mixed ^ (mixed >>> 32);
    }
}

// SPDX-License-Identifier: Apache-2.0
package dev.mizan.ledger.journal;

import dev.mizan.ledger.account.Dimensions;
import dev.mizan.spi.value.Currency;

/**
 * Two words that stand for an entry's content, so that the same key with another content is found without keeping the
 * content. Not proof against an attacker: the hash chain is.
 */
final class EntryDigest {
    private static final long FIRST = 0xC2B2AE3D27D4EB4FL;
    private static final long SECOND = 0x165667B19E3779F9L;

    private EntryDigest() {}

    /** Everything but the legs, the day of booking and the rule: what stays the same when it is delivered again. */
    static long head(JournalEntry entry) {
        EntryHead head = entry.head();
        long digest = head(head.date().toEpochDay(), head.document(), head.description());
        return entry.reverses().isPresent()
                ? mix(digest, entry.reverses().get().value().hashCode())
                : digest;
    }

    /** The head of an entry that says nothing but its date. */
    static long head(long epochDay) {
        return head(epochDay, "", "");
    }

    /** The head of an entry that reverses none. */
    static long head(long epochDay, CharSequence document, CharSequence description) {
        return text(text(mix(FIRST, epochDay), document), description);
    }

    /**
     * The legs in order.
     *
     * @param sign 1, or -1 for the legs that would take these back
     */
    static long legs(JournalEntry entry, int sign) {
        long digest = start(entry.currency());
        for (Leg leg : entry.legs()) {
            digest = leg(
                    digest, column(leg.account(), leg.at()), sign * leg.amount().minor());
            if (leg.foreign().isPresent()) {
                var foreign = leg.foreign().get();
                digest = foreign(digest, foreign.currency().code(), sign * foreign.minor());
            }
            if (leg.lot().isPresent()) {
                Lot lot = leg.lot().get();
                digest = lot(digest, sign < 0 ? lot.negated() : lot);
            }
        }
        return digest;
    }

    /** Before the first leg. */
    static long start(Currency currency) {
        return text(SECOND, currency.code());
    }

    /** An account at a place. */
    static long column(String account, Dimensions at) {
        return text(text(FIRST, account), at.toString());
    }

    static long leg(long digest, long column, long minor) {
        return mix(mix(digest, column), minor);
    }

    static long foreign(long digest, String currency, long minor) {
        return mix(text(digest, currency), minor);
    }

    static long lot(long digest, Lot lot) {
        return text(digest, lot.toString());
    }

    /** Six words as one that changes with any bit of them, computed side by side. */
    static long word(long high, long low, long day, long booked, long head, long legs) {
        long id = high * FIRST ^ Long.rotateLeft(low * SECOND, 17);
        long when = Long.rotateLeft(day * FIRST, 29) ^ Long.rotateLeft(booked * SECOND, 43);
        return id ^ when ^ Long.rotateLeft(head, 7) ^ Long.rotateLeft(legs * FIRST, 53);
    }

    private static long text(long digest, CharSequence text) {
        long mixed = digest;
        for (int i = 0; i < text.length(); i++) {
            mixed = (mixed ^ text.charAt(i)) * FIRST;
        }
        return mix(mixed, text.length());
    }

    static long mix(long digest, long value) {
        long mixed = (digest ^ value) * SECOND;
        mixed = (mixed ^ (mixed >>> 29)) * FIRST;
        return mixed ^ (mixed >>> 32);
    }
}

// SPDX-License-Identifier: Apache-2.0
package dev.mizan.spi.fiscal;

import dev.mizan.spi.value.Currency;
import java.time.OffsetDateTime;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/**
 * What a document is, before what it counts.
 *
 * @param number as it is printed (BT-1); unique for its seller
 * @param id unique everywhere; derived from the key of the batch that issues it, so that deciding twice gives one
 * @param kind what it does
 * @param flags what is special about it
 * @param issuedAt when, at the offset of the store's legal zone
 * @param currency of all its amounts but the national tax
 * @param supply the days of the supply, where they are to be told
 * @param correction what it corrects; there for a credit and a debit note, and only for them
 */
public record FiscalHead(
        String number,
        UUID id,
        FiscalKind kind,
        Set<FiscalFlag> flags,
        OffsetDateTime issuedAt,
        Currency currency,
        Optional<Supply> supply,
        Optional<Correction> correction) {
    public FiscalHead {
        flags = Set.copyOf(flags);
        if (number.isBlank()) {
            throw new IllegalArgumentException("a document without a number: " + kind + " " + id);
        }
        if (!kind.isTrade()) {
            throw new IllegalArgumentException("a " + kind + " is no document of trade: " + number);
        }
        if (kind.corrects() != correction.isPresent()) {
            throw new IllegalArgumentException(kind + " " + number + " with the correction " + correction);
        }
    }

    /** Whether this is special about it. */
    public boolean is(FiscalFlag flag) {
        return flags.contains(flag);
    }
}

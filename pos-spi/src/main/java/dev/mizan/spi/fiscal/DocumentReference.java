// SPDX-License-Identifier: Apache-2.0
package dev.mizan.spi.fiscal;

import java.time.LocalDateTime;
import java.util.Optional;
import java.util.UUID;

/**
 * Another tax document, also one of an older system.
 *
 * @param number as it was printed
 * @param kind what it was
 * @param id its unique id, where it had one
 * @param issuedAt its date and time in its store's legal zone, where known
 */
public record DocumentReference(String number, FiscalKind kind, Optional<UUID> id, Optional<LocalDateTime> issuedAt) {
    public DocumentReference {
        if (number.isBlank()) {
            throw new IllegalArgumentException("a document without a number: " + kind + " " + issuedAt);
        }
    }

    /** A document of which only the number is known. */
    public static DocumentReference of(String number, FiscalKind kind) {
        return new DocumentReference(number, kind, Optional.empty(), Optional.empty());
    }
}

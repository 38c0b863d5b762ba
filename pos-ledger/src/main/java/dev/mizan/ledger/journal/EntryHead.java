// SPDX-License-Identifier: Apache-2.0
package dev.mizan.ledger.journal;

import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/**
 * What an entry says besides its legs.
 *
 * @param date of the document: the business date of a sale, the date of a bill
 * @param booked when it was written; kept to the microsecond
 * @param document by which the source is found again, or empty: a document id, the number of a bill
 * @param description in the words of whoever wrote it, or empty
 */
public record EntryHead(EntryId id, LocalDate date, Instant booked, String document, String description) {
    public EntryHead {
        booked = booked.truncatedTo(ChronoUnit.MICROS);
    }
}

// SPDX-License-Identifier: Apache-2.0
package dev.mizan.suite.valuing;

import dev.mizan.inventory.history.CostsRestated;
import dev.mizan.ledger.journal.JournalPosted;
import dev.mizan.spi.organisation.Times;
import dev.mizan.spi.outcome.Outcome;
import dev.mizan.spi.value.BusinessDate;
import dev.mizan.suite.flow.Reading;
import dev.mizan.suite.posting.StoreroomPosting;
import java.time.LocalDate;
import java.util.List;

/** The entry of what is corrected of one day. */
final class Restatement {
    private Restatement() {}

    static Outcome<List<JournalPosted>> posted(
            Reading reading, LocalDate day, CostsRestated.Parts parts, String number, int entry) {
        Times now = reading.times();
        Times times = new Times(now.occurredAt(), new BusinessDate(day), day, now.recordedAt());
        return StoreroomPosting.restated(parts, number).decide(reading, times, entry);
    }
}

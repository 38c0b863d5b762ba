// SPDX-License-Identifier: Apache-2.0
package dev.mizan.ledger.deferral;

import dev.mizan.ledger.journal.EntryHead;
import dev.mizan.ledger.journal.EntryId;
import dev.mizan.ledger.journal.JournalEntry;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * An entry that comes again every so many months. Its ids follow from the first one's, so that asking twice for the same
 * month posts once.
 *
 * @param first the entry of the first date; the day of the month is kept, or the month's last where it is shorter
 * @param last the last day on which one may be dated
 */
public record RecurringEntry(JournalEntry first, int everyMonths, LocalDate last) {
    public RecurringEntry {
        if (everyMonths < 1) {
            throw new IllegalArgumentException("every " + everyMonths + " months");
        }
    }

    /** All entries that are due by a day, those that were posted before among them. */
    public List<JournalEntry> due(LocalDate through) {
        List<JournalEntry> due = new ArrayList<>();
        LocalDate end = through.isBefore(last) ? through : last;
        EntryHead head = first.head();
        for (int number = 0; ; number++) {
            LocalDate date = head.date().plusMonths((long) number * everyMonths);
            if (date.isAfter(end)) {
                return List.copyOf(due);
            }
            EntryId id = EntryId.of(head.id().value(), number);
            EntryHead next = new EntryHead(id, date, head.booked(), head.document(), head.description());
            due.add(new JournalEntry(next, date, first.legs(), first.reverses(), first.rule()));
        }
    }
}

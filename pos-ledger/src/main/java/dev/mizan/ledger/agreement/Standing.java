// SPDX-License-Identifier: Apache-2.0
package dev.mizan.ledger.agreement;

import dev.mizan.ledger.deferral.Deferral;
import dev.mizan.ledger.deferral.RecurringEntry;
import dev.mizan.ledger.journal.EntryHead;
import dev.mizan.ledger.journal.EntryId;
import dev.mizan.ledger.journal.JournalEntry;
import dev.mizan.ledger.journal.JournalPosted;
import dev.mizan.ledger.journal.Leg;
import dev.mizan.ledger.period.FiscalCalendar;
import dev.mizan.spi.fact.FieldReader;
import dev.mizan.spi.fact.FieldWriter;
import dev.mizan.spi.value.Money;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/**
 * What was agreed once and makes an entry in period after period. The entries of one have ids of their own that follow
 * from its key.
 */
public sealed interface Standing {
    /**
     * An amount that is earned or used up over a run of days: a prepaid insurance, a licence that was sold, interest that
     * accrues. Each period's part is booked on its last day, or on the last day that the amount covers.
     *
     * @param debit the account that each part goes to: the expense, or the liability that is earned
     * @param credit the account that it comes from: the prepayment, or the income
     */
    record Spread(Deferral deferral, String debit, String credit, String document, String description)
            implements Standing {
        @Override
        public List<JournalEntry> due(UUID key, FiscalCalendar calendar, LocalDate through, Instant booked) {
            List<JournalEntry> due = new ArrayList<>();
            List<Deferral.Part> parts = deferral.parts(calendar);
            for (int part = 0; part < parts.size(); part++) {
                LocalDate last = parts.get(part).period().until().orElseThrow().minusDays(1);
                LocalDate on = last.isAfter(deferral.to()) ? deferral.to() : last;
                Money amount = parts.get(part).amount();
                if (!on.isAfter(through) && !amount.isZero()) {
                    EntryHead head = new EntryHead(EntryId.of(key, part + 1), on, booked, document, description);
                    due.add(JournalEntry.of(head, Leg.debit(debit, amount), Leg.credit(credit, amount)));
                }
            }
            return List.copyOf(due);
        }

        @Override
        public List<String> accounts() {
            return List.of(debit, credit);
        }

        @Override
        public void write(FieldWriter out) {
            out.text("kind", "spread")
                    .money("amount", deferral.amount())
                    .date("from", deferral.from())
                    .date("to", deferral.to())
                    .text("by", deferral.by().name())
                    .text("debit", debit)
                    .text("credit", credit)
                    .text("document", document)
                    .text("description", description);
        }

        static Spread read(FieldReader in) {
            Deferral deferral = new Deferral(
                    in.money("amount"), in.date("from"), in.date("to"), in.parsed("by", Deferral.By::valueOf));
            return new Spread(
                    deferral, in.text("debit"), in.text("credit"), in.text("document"), in.text("description"));
        }
    }

    /** An entry that comes again every so many months, such as a rent. */
    record Recurring(RecurringEntry entry) implements Standing {
        @Override
        public List<JournalEntry> due(UUID key, FiscalCalendar calendar, LocalDate through, Instant booked) {
            List<JournalEntry> due = new ArrayList<>();
            for (JournalEntry each : entry.due(through)) {
                EntryHead was = each.head();
                EntryHead head = new EntryHead(
                        EntryId.of(key, due.size() + 1), was.date(), booked, was.document(), was.description());
                due.add(new JournalEntry(head, was.date(), each.legs(), each.reverses(), each.rule()));
            }
            return List.copyOf(due);
        }

        @Override
        public List<String> accounts() {
            return entry.first().legs().stream().map(Leg::account).toList();
        }

        @Override
        public void write(FieldWriter out) {
            out.text("kind", "recurring")
                    .object("first", fields -> JournalPosted.TYPE.write(new JournalPosted(entry.first()), fields))
                    .number("every", entry.everyMonths())
                    .date("last", entry.last());
        }

        static Recurring read(FieldReader in) {
            JournalEntry first = in.object(
                            "first", fields -> JournalPosted.TYPE.reader().read(fields, 1))
                    .entry();
            return new Recurring(new RecurringEntry(first, Math.toIntExact(in.number("every")), in.date("last")));
        }
    }

    /** All entries that are due by a day, those that were posted before among them, in their order. */
    List<JournalEntry> due(UUID key, FiscalCalendar calendar, LocalDate through, Instant booked);

    /** The accounts that it moves. */
    List<String> accounts();

    /** Writes it into a fact. */
    void write(FieldWriter out);

    /** Reads what {@link #write} wrote. */
    static Standing read(FieldReader in) {
        return in.parsed("kind", kind -> kind).equals("spread") ? Spread.read(in) : Recurring.read(in);
    }
}

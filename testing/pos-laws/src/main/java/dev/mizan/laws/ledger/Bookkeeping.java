// SPDX-License-Identifier: Apache-2.0
package dev.mizan.laws.ledger;

import dev.mizan.ledger.books.Books;
import dev.mizan.ledger.journal.Balances;
import dev.mizan.ledger.journal.EntryHead;
import dev.mizan.ledger.journal.EntryId;
import dev.mizan.ledger.journal.JournalEntry;
import dev.mizan.ledger.journal.JournalPosted;
import dev.mizan.ledger.journal.Leg;
import dev.mizan.ledger.period.FiscalCalendar;
import dev.mizan.ledger.period.WhenLocked;
import dev.mizan.spi.fact.Fact;
import dev.mizan.suite.codec.BodyCodec;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;

/**
 * Books to try laws on: how they are opened, and entries that they accept in this order, each with an id of its own.
 *
 * @param empty books with their accounts and rules and nothing posted; asked for as often as a law needs, always the same
 * @param calendar by which they are kept
 */
public record Bookkeeping(Supplier<Books> empty, FiscalCalendar calendar, List<JournalEntry> entries) {
    public Bookkeeping {
        entries = List.copyOf(entries);
    }

    /** The same books with other entries. */
    Bookkeeping with(List<JournalEntry> others) {
        return new Bookkeeping(empty, calendar, others);
    }

    /** With all entries posted, one by one. */
    public Books posted() {
        Books books = empty.get();
        entries.forEach(entry -> post(books, entry));
        return books;
    }

    /** Posts and takes in; answers what was to be written. Books that refuse one of their own entries are no such books. */
    static List<JournalPosted> post(Books books, JournalEntry... entries) {
        return taken(books, books.post(WhenLocked.MOVE_ON, List.of(entries)).orElseThrow());
    }

    static <F extends Fact> List<F> taken(Books books, List<F> facts) {
        facts.forEach(books::apply);
        return facts;
    }

    /** The whole state as it would be written. */
    static String state(Books books) {
        return new String(BodyCodec.fields(books::write), StandardCharsets.UTF_8);
    }

    /** A head for an entry of the law's own, whose id none of these entries has. */
    EntryHead head(long number, LocalDate day) {
        JournalEntry last = entries.get(entries.size() - 1);
        return new EntryHead(
                new EntryId(new UUID(0x1A3L, number)), day, last.head().booked(), "LAW-" + number, "law " + number);
    }

    /** An entry of the law's own, posted by the rule of the first of these. */
    JournalEntry entry(long number, LocalDate day, List<Leg> legs) {
        return ruled(JournalEntry.propose(head(number, day), legs).orElseThrow());
    }

    /** By the rule of the first of these, since control accounts are moved by rules alone. */
    JournalEntry ruled(JournalEntry entry) {
        return entry.by(entries.get(0).rule());
    }

    /** All days on which something is effective, and those beside them. */
    List<LocalDate> days() {
        return entries.stream()
                .map(JournalEntry::on)
                .flatMap(day -> List.of(day.minusDays(1), day, day.plusDays(1)).stream())
                .distinct()
                .sorted()
                .toList();
    }

    /** Each account's balance at the end of a day. */
    static List<Long> balances(Books books, LocalDate day) {
        Balances balances = books.balances();
        List<Long> all = new ArrayList<>();
        for (int account = 0; account < books.chart().size(); account++) {
            all.add(balances.balance(account, day));
        }
        return all;
    }
}

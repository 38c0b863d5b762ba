// SPDX-License-Identifier: Apache-2.0
package dev.mizan.laws.ledger;

import dev.mizan.laws.law.Broken;
import dev.mizan.ledger.books.Books;
import dev.mizan.ledger.exchange.BeancountJournal;
import dev.mizan.ledger.exchange.CsvJournal;
import dev.mizan.ledger.exchange.HledgerJournal;
import dev.mizan.ledger.exchange.ImportTerms;
import dev.mizan.ledger.export.BeancountText;
import dev.mizan.ledger.export.HledgerText;
import dev.mizan.ledger.export.JournalText;
import dev.mizan.ledger.journal.JournalEntry;
import dev.mizan.spi.outcome.Outcome;
import dev.mizan.spi.value.Money;
import dev.mizan.suite.codec.BodyCodec;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.BiFunction;

/** Laws 18 and 20: what was booked can not be altered unseen, and it leaves and comes back the same. */
public final class SealLaws {
    private SealLaws() {}

    /**
     * Law 18: the chain is sound after every entry, each beginning of it too; and books in which one amount, one day, the
     * order or the presence of an entry differs have another seal.
     */
    public static List<String> anotherHistoryHasAnotherSeal(Bookkeeping kept, long seed) {
        Broken broken = new Broken();
        Books books = kept.empty().get();
        for (JournalEntry entry : kept.entries()) {
            Bookkeeping.post(books, entry);
            broken.unless(books.journal().verify().sound(), "the chain is not sound after %s", entry.id());
        }
        String seal = books.journal().seal();
        broken.unlessEqual(seal, kept.posted().journal().seal(), "the seal of the same entries");
        Books read = BodyCodec.fields(BodyCodec.fields(books::write), in -> Books.read(in, kept.calendar()));
        broken.unlessEqual(seal, read.journal().seal(), "the seal of books that were read")
                .unless(read.journal().verify().sound(), "books that were read are not sound");
        Random random = new Random(seed);
        int at = random.nextInt(kept.entries().size());
        for (List<JournalEntry> other : others(kept, at)) {
            broken.unless(
                    !seal.equals(kept.with(other).posted().journal().seal()),
                    "an altered history at %s has the same seal",
                    at);
        }
        return broken.list();
    }

    private static List<List<JournalEntry>> others(Bookkeeping kept, int at) {
        List<JournalEntry> entries = kept.entries();
        List<List<JournalEntry>> all = new ArrayList<>();
        JournalEntry entry = entries.get(at);
        all.add(replaced(entries, at, entry.movedOn(entry.on().plusDays(1))));
        all.add(replaced(
                entries,
                at,
                kept.ruled(JournalEntry.propose(
                                entry.head(),
                                entry.legs().stream().map(leg -> leg.negated()).toList())
                        .orElseThrow())));
        if (entries.size() > 1) {
            List<JournalEntry> without = new ArrayList<>(entries);
            without.remove(at);
            all.add(without);
            List<JournalEntry> swapped = new ArrayList<>(entries);
            int other = at == 0 ? 1 : at - 1;
            swapped.set(at, entries.get(other));
            swapped.set(other, entry);
            all.add(swapped);
        }
        return all;
    }

    private static List<JournalEntry> replaced(List<JournalEntry> entries, int at, JournalEntry other) {
        List<JournalEntry> all = new ArrayList<>(entries);
        all.set(at, other);
        return all;
    }

    /** Law 20: what is written for hledger, Beancount or a table is read back as the same entries, and gives the same sums. */
    public static List<String> whatIsWrittenIsReadBack(Bookkeeping kept) {
        Broken broken = new Broken();
        Books books = kept.empty().get();
        ImportTerms own = ImportTerms.own(books.chart());
        there(kept, new HledgerText(books.chart()), HledgerJournal::read, own, broken);
        there(kept, new BeancountText(books.chart()), BeancountJournal::read, own, broken);
        there(kept, new CsvJournal(), CsvJournal::read, own, broken);
        return broken.list();
    }

    private static void there(
            Bookkeeping kept,
            JournalText text,
            BiFunction<String, ImportTerms, Outcome<List<JournalEntry>>> reader,
            ImportTerms own,
            Broken broken) {
        String name = text.getClass().getSimpleName();
        String written = written(text, kept.entries());
        List<JournalEntry> read = reader.apply(written, own).orElseThrow();
        broken.unlessEqual(kept.entries(), read, name)
                .unlessEqual(written, written(text, read), name + " written again")
                .unlessEqual(turnover(kept.entries()), turnover(read), name + ": what moved in all");
    }

    private static String written(JournalText text, List<JournalEntry> entries) {
        StringBuilder out = new StringBuilder();
        text.write(entries.iterator(), out::append);
        return out.toString();
    }

    private static List<Money> turnover(List<JournalEntry> entries) {
        return entries.stream()
                .flatMap(entry -> entry.legs().stream())
                .map(leg -> leg.amount())
                .toList();
    }
}

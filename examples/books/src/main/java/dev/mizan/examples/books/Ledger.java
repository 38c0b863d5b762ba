// SPDX-License-Identifier: Apache-2.0
package dev.mizan.examples.books;

import dev.mizan.ledger.account.Account;
import dev.mizan.ledger.exchange.HledgerJournal;
import dev.mizan.ledger.exchange.ImportTerms;
import dev.mizan.ledger.journal.Balances;
import dev.mizan.ledger.journal.JournalEntry;
import dev.mizan.spi.outcome.Env;
import dev.mizan.spi.value.Currency;
import dev.mizan.spi.value.Period;
import dev.mizan.suite.BooksDoor;
import dev.mizan.suite.Mizan;
import dev.mizan.suite.Shop;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.random.RandomGenerator;

/** The books of the shop: its journal, and what is assumed beside it. */
final class Ledger {
    private Ledger() {}

    /** Always the same instant, the first day after the year; ids in order, so that the page is the same each time. */
    private static Env after(LocalDate year) {
        Random random = new Random(1);
        return new Env() {
            @Override
            public Instant now() {
                return year.plusDays(1).atStartOfDay(ZoneOffset.UTC).toInstant();
            }

            @Override
            public UUID newId() {
                return new UUID(random.nextLong(), random.nextLong());
            }

            @Override
            public RandomGenerator random() {
                return random;
            }
        };
    }

    /** Opens the books with all that is in them. */
    static Mizan of(List<String> journal, Currency currency) throws NotRead {
        Mizan mizan = Mizan.open(Shop.named("Gift shop", "متجر الهدايا", currency, "Europe/London")
                .env(after(LocalDate.of(2099, 12, 31))));
        try {
            BooksDoor books = mizan.books();
            NotRead.unless(books.furnish());
            List<JournalEntry> entries = new ArrayList<>();
            NotRead.unless(HledgerJournal.read(journal.iterator(), ImportTerms.own(books.chart()), entries::add));
            NotRead.unless(books.importJournal(entries));
            NotRead.unless(Assumed.book(books, lastYear(books)));
            return mizan;
        } catch (NotRead | RuntimeException e) {
            mizan.close();
            throw e;
        }
    }

    /** The year of the journal's last day. */
    static Period lastYear(BooksDoor books) {
        Balances balances = books.balances();
        int year = LocalDate.MIN.getYear();
        for (Account account : books.chart().byCode()) {
            int index = books.chart().indexOf(account.code());
            for (int candidate = 2149; candidate > 1900 && candidate > year; candidate--) {
                if (balances.movement(index, Period.year(candidate)) != 0) {
                    year = candidate;
                }
            }
        }
        return Period.year(year);
    }
}

// SPDX-License-Identifier: Apache-2.0
package dev.mizan.benchmarks.ledger;

import dev.mizan.ledger.account.Account;
import dev.mizan.ledger.account.AccountGroup;
import dev.mizan.ledger.account.AccountsDefined;
import dev.mizan.ledger.account.Dimensions;
import dev.mizan.ledger.account.Section;
import dev.mizan.ledger.books.Books;
import dev.mizan.ledger.journal.Journal;
import dev.mizan.ledger.journal.PostingBatch;
import dev.mizan.ledger.limit.AccountLimited;
import dev.mizan.ledger.period.GregorianYears;
import dev.mizan.spi.value.Currency;
import dev.mizan.spi.value.Text;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** Ten thousand accounts of all sections, a tenth of them limited, and entries that move them, always the same ones. */
final class Workload {
    static final int ACCOUNTS = 10_000;
    static final int BATCH = 8_192;
    static final LocalDate FIRST = LocalDate.of(2024, 1, 1);
    static final int DAYS = 730;

    final Books books = books(ACCOUNTS);
    final int[] columns = new int[ACCOUNTS];
    private final boolean hot;
    private final boolean randomKeys;
    private final int legs;
    private final int entries;
    /** Of each leg, which account and how much; drawn before it is measured. */
    private final int[] accounts;

    private final String[] codes;
    private final long[] minors;
    private final int[] days;
    private long seed = 0x9E3779B97F4A7C15L;

    Workload(int entries, int legs, boolean hot) {
        this(entries, legs, hot, false);
    }

    /** Where keys are random they come in no order, as those of many programs together; otherwise they count up. */
    Workload(int entries, int legs, boolean hot, boolean randomKeys) {
        this.randomKeys = randomKeys;
        this.entries = entries;
        this.legs = legs;
        this.hot = hot;
        Journal journal = books.journal();
        for (int i = 0; i < ACCOUNTS; i++) {
            columns[i] = journal.column("A" + i, Dimensions.NONE, books.chart());
            if (i % 10 == 9) {
                books.apply(books.limit(new AccountLimited("A" + i, -1L << 50, 1L << 50))
                        .orElseThrow());
            }
        }
        journal.reserve(entries, entries * legs, DAYS);
        accounts = new int[entries * legs];
        codes = new String[entries * legs];
        minors = new long[entries * legs];
        days = new int[entries];
        draw();
    }

    /** Days rise with the numbers; the last leg of an entry balances it. */
    private void draw() {
        for (int entry = 0; entry < entries; entry++) {
            days[entry] = (int) FIRST.toEpochDay() + (int) ((long) entry * DAYS / entries);
            long sum = 0;
            int last = (entry + 1) * legs - 1;
            for (int leg = entry * legs; leg < last; leg++) {
                minors[leg] = 1L + next(100_000);
                sum += minors[leg];
                on(leg, account());
            }
            minors[last] = -sum;
            on(last, account());
        }
    }

    private void on(int leg, int account) {
        accounts[leg] = columns[account];
        codes[leg] = books.chart().at(account).code();
    }

    /** What a leg moves, by the number of its entry and its own. */
    long minor(int entry, int leg) {
        return minors[entry * legs + leg];
    }

    /** The account that a leg moves. */
    String code(int entry, int leg) {
        return codes[entry * legs + leg];
    }

    /** The day of an entry. */
    LocalDate day(int entry) {
        return LocalDate.ofEpochDay(days[entry]);
    }

    /** Empty books with so many accounts, of all sections in turn. */
    static Books books(int accounts) {
        Books books = Books.of(Currency.SAR, GregorianYears.JANUARY);
        List<Account> all = new ArrayList<>();
        Section[] sections = Section.values();
        for (int i = 0; i < accounts; i++) {
            Section section = sections[i % sections.length];
            AccountGroup group = new AccountGroup("G" + section.ordinal(), Text.en(section.name()), section);
            all.add(Account.of("A" + i, Text.en("account " + i), group, Currency.SAR));
        }
        books.apply(books.define(AccountsDefined.of(all)).orElseThrow());
        return books;
    }

    private int next(int bound) {
        seed ^= seed << 13;
        seed ^= seed >>> 7;
        seed ^= seed << 17;
        return (int) ((seed >>> 33) % bound);
    }

    int account() {
        return hot && next(10) != 0 ? next(10) : next(ACCOUNTS);
    }

    private static long scattered(long number) {
        long mixed = (number + 1) * 0xD6E8FEB86659FD93L;
        return (mixed ^ mixed >>> 32) * 0x9E3779B97F4A7C15L;
    }

    /** Fills a batch with the entries from a number on. */
    void fill(PostingBatch batch, int from) {
        batch.clear();
        for (int entry = from; entry < Math.min(entries, from + BATCH); entry++) {
            long high = randomKeys ? scattered(entry) : 0x1111;
            long low = randomKeys ? scattered(~entry) : entry;
            batch.entry(high, low, days[entry], entry);
            for (int leg = entry * legs; leg < (entry + 1) * legs; leg++) {
                batch.leg(accounts[leg], minors[leg]);
            }
        }
    }

    /** Posts all entries. */
    void post(PostingBatch batch) {
        for (int from = 0; from < entries; from += BATCH) {
            fill(batch, from);
            if (!books.journal().post(batch, FIRST)) {
                throw new IllegalStateException(batch.outcome().toString());
            }
        }
    }
}

// SPDX-License-Identifier: Apache-2.0
package dev.mizan.ledger.journal;

import dev.mizan.ledger.journal.internal.Columns;
import dev.mizan.spi.value.Currency;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;

/**
 * What every account stood at at any instant, by when entries were booked and whatever day they are effective on: what
 * the books said then. A balance costs two binary searches, however long the history. Accounts are told by their index,
 * amounts are in minor units with debits positive. Immutable; safe for many threads.
 */
public final class BookedBalances {
    private final Currency currency;
    private final int accounts;
    private final long[] booked;
    private final int entries;
    private final List<BookedSegment> segments;

    BookedBalances(Currency currency, int accounts, long[] booked, int entries, List<BookedSegment> segments) {
        this.currency = currency;
        this.accounts = accounts;
        this.booked = booked;
        this.entries = entries;
        this.segments = List.copyOf(segments);
    }

    /** The currency of all amounts. */
    public Currency currency() {
        return currency;
    }

    /** How many entries were booked at or before an instant. */
    public int bookedBy(Instant instant) {
        return Columns.bookedBy(booked, entries, ChronoUnit.MICROS.between(Instant.EPOCH, instant));
    }

    /** The balance of an account after the first entries of the journal. */
    public long balanceAfter(int account, int count) {
        return count == 0 ? 0 : segments.get((count - 1) / BookedSegment.MOST).balance(account, count);
    }

    /** The balance of an account at an instant. */
    public long balance(int account, Instant instant) {
        return balanceAfter(account, bookedBy(instant));
    }

    /** The balances of all accounts at an instant, by index; they sum to zero. */
    public long[] trialBalance(Instant instant) {
        int count = bookedBy(instant);
        long[] all = new long[accounts];
        for (int account = 0; account < accounts; account++) {
            all[account] = balanceAfter(account, count);
        }
        return all;
    }
}

// SPDX-License-Identifier: Apache-2.0
package dev.mizan.ledger.journal;

import dev.mizan.spi.value.Currency;
import java.util.ArrayList;
import java.util.List;

/** The journal by when entries were booked, in segments: a whole one is sorted once and kept, the last is made each time. */
final class Segments {
    private final List<BookedSegment> whole = new ArrayList<>();

    BookedBalances balances(Currency currency, Columns columns, Slots slots) {
        int accounts = slots.countByAccount().length;
        while ((whole.size() + 1) * BookedSegment.MOST <= columns.size()) {
            whole.add(segment(columns, slots, accounts));
        }
        List<BookedSegment> all = new ArrayList<>(whole);
        if (columns.size() % BookedSegment.MOST != 0) {
            all.add(segment(columns, slots, accounts));
        }
        return new BookedBalances(currency, accounts, columns.bookedColumn(), columns.size(), all);
    }

    /** The one after those that are whole. */
    private BookedSegment segment(Columns columns, Slots slots, int accounts) {
        int number = whole.size();
        long[] start = number == 0 ? new long[accounts] : whole.get(number - 1).end(accounts);
        int from = number * BookedSegment.MOST;
        int to = Math.min(from + BookedSegment.MOST, columns.size());
        return BookedSegment.of(columns, slots, accounts, from, to, start);
    }
}

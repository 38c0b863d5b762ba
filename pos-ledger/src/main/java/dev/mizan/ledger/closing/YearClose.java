// SPDX-License-Identifier: Apache-2.0
package dev.mizan.ledger.closing;

import dev.mizan.ledger.account.Account;
import dev.mizan.ledger.account.AccountRole;
import dev.mizan.ledger.account.ChartOfAccounts;
import dev.mizan.ledger.account.Dimension;
import dev.mizan.ledger.account.Dimensions;
import dev.mizan.ledger.journal.Balances;
import dev.mizan.ledger.journal.EntryHead;
import dev.mizan.ledger.journal.EntryId;
import dev.mizan.ledger.journal.JournalEntry;
import dev.mizan.ledger.journal.Leg;
import dev.mizan.ledger.period.FiscalCalendar;
import dev.mizan.spi.outcome.Outcome;
import dev.mizan.spi.value.Money;
import dev.mizan.spi.value.Period;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;

/**
 * The entries that close a fiscal year: every income and expense account, at every place, to zero against retained
 * earnings of that place, dated on the year's last day. Closing what is closed answers nothing, so twice is once; what
 * comes late is closed by a second run; the entries can be reversed like any other until their year is locked for good.
 *
 * <p>Their legs carry the dimension {@link Dimension#CLOSING}, so that {@link Balances#beforeClosing} still shows the year.
 */
public final class YearClose {
    /** What the entries say chose their accounts. */
    public static final String RULE = "year.closed@1";

    private static final long IDS = 0x79656172_2d636c6fL;

    private YearClose() {}

    /**
     * The closing entries of the year that a day is in, to be posted together: one for each place, more where it has more
     * accounts than an entry takes legs; none where nothing is open.
     *
     * @param run 0 for the first close of the year, 1 where late entries came, and so on; part of the entries' ids
     * @param booked when they are written
     */
    public static Outcome<List<JournalEntry>> entries(
            ChartOfAccounts chart,
            Balances balances,
            FiscalCalendar calendar,
            LocalDate inYear,
            int run,
            Instant booked) {
        if (!FiscalCalendar.holds(inYear)) {
            return FiscalCalendar.outOfRange(inYear);
        }
        Period year = calendar.yearOf(inYear);
        LocalDate last = Balances.lastDay(year);
        String name = String.valueOf(year.from().getYear());
        return chart.inRole(AccountRole.RETAINED_EARNINGS, "", Dimensions.NONE).map(retained -> {
            List<JournalEntry> entries = new ArrayList<>();
            for (List<Leg> legs : legs(chart, balances, last, name, retained)) {
                long number = year.from().toEpochDay() << 32 | (long) run << 16 | entries.size();
                EntryHead head = new EntryHead(new EntryId(new UUID(IDS, number)), last, booked, "CLOSE-" + name, "");
                entries.add(JournalEntry.propose(head, legs).orElseThrow().by(RULE));
            }
            return List.copyOf(entries);
        });
    }

    private static List<List<Leg>> legs(
            ChartOfAccounts chart, Balances balances, LocalDate last, String year, Account retained) {
        Map<Dimensions, List<Leg>> byPlace = new TreeMap<>();
        for (Account account : chart.byCode()) {
            if (account.type().temporary()) {
                balances.byPlace(chart.indexOf(account.code()), last).forEach((place, minor) -> {
                    if (minor != 0) {
                        Money closed = Money.ofMinor(-minor, balances.currency());
                        byPlace.computeIfAbsent(place, key -> new ArrayList<>())
                                .add(new Leg(account.code(), closed, closing(place, year)));
                    }
                });
            }
        }
        List<List<Leg>> entries = new ArrayList<>();
        byPlace.forEach((place, all) -> {
            for (int from = 0; from < all.size(); from += JournalEntry.MOST_LEGS - 1) {
                List<Leg> legs =
                        new ArrayList<>(all.subList(from, Math.min(from + JournalEntry.MOST_LEGS - 1, all.size())));
                Leg result = Leg.balancing(retained.code(), legs).at(closing(place, year));
                if (!result.amount().isZero()) {
                    legs.add(result);
                }
                entries.add(legs);
            }
        });
        return entries;
    }

    private static Dimensions closing(Dimensions place, String year) {
        return place.and(Dimension.CLOSING, year);
    }
}

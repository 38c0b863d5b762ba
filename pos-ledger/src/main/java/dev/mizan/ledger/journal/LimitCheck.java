// SPDX-License-Identifier: Apache-2.0
package dev.mizan.ledger.journal;

import dev.mizan.ledger.LedgerReason;
import dev.mizan.ledger.account.ChartOfAccounts;
import dev.mizan.ledger.limit.AccountLimited;
import dev.mizan.ledger.limit.LimitReason;
import dev.mizan.ledger.limit.Limits;
import dev.mizan.ledger.period.FiscalCalendar;
import dev.mizan.spi.outcome.Outcome;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** Tries entries against the limits one after another, and puts everything back. */
final class LimitCheck {
    private final Limits limits;
    private final ChartOfAccounts chart;
    private final List<JournalEntry> tried = new ArrayList<>();

    LimitCheck(Limits limits, ChartOfAccounts chart) {
        this.limits = limits;
        this.chart = chart;
    }

    /** The entry itself, or refused where an account would be beyond its limit on its day or a later one. */
    Outcome<JournalEntry> admits(JournalEntry entry) {
        if (limits.isEmpty()) {
            return Outcome.done(entry);
        }
        move(entry, 1);
        tried.add(entry);
        for (Leg leg : entry.legs()) {
            int account = chart.indexOf(leg.account());
            long net = entry.legs().stream()
                    .filter(other -> other.account().equals(leg.account()))
                    .mapToLong(other -> other.amount().minor())
                    .sum();
            if (!limits.admits(account, day(entry), net)) {
                AccountLimited limit = limits.of(account);
                return Outcome.refused(
                        LimitReason.EXCEEDED,
                        "id",
                        entry.id(),
                        "account",
                        chart.at(account).label(),
                        "least",
                        AccountLimited.told(limit.least(), chart.at(account).currency()),
                        "most",
                        AccountLimited.told(limit.most(), chart.at(account).currency()),
                        "date",
                        entry.on());
            }
        }
        return Outcome.done(entry);
    }

    void undo() {
        tried.forEach(entry -> move(entry, -1));
    }

    private void move(JournalEntry entry, int sign) {
        for (Leg leg : entry.legs()) {
            limits.move(
                    chart.indexOf(leg.account()),
                    day(entry),
                    sign * leg.amount().minor());
        }
    }

    private static int day(JournalEntry entry) {
        return Math.toIntExact(entry.on().toEpochDay());
    }

    static Outcome<AccountLimited> decide(AccountLimited proposed, ChartOfAccounts chart, Balances balances) {
        int account = chart.indexOf(proposed.account());
        if (account < 0) {
            return Outcome.refused(LedgerReason.UNKNOWN_ACCOUNT, "account", proposed.account(), "where", "limit");
        }
        LocalDate last = FiscalCalendar.LATEST;
        long stands = balances.balance(account, last);
        return stands < proposed.least() || stands > proposed.most()
                ? Outcome.refused(
                        LimitReason.BROKEN_ALREADY,
                        "account",
                        chart.at(account).label(),
                        "least",
                        AccountLimited.told(proposed.least(), chart.at(account).currency()),
                        "most",
                        AccountLimited.told(proposed.most(), chart.at(account).currency()))
                : Outcome.done(proposed);
    }
}

// SPDX-License-Identifier: Apache-2.0
package dev.mizan.ledger.receivable;

import dev.mizan.spi.value.Money;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;

/**
 * Which reminder an invoice has reached.
 *
 * @param days overdue at which each level begins, rising: 7, 21 and 45 make levels 1 to 3
 */
public record Dunning(List<Integer> days) {
    /** One invoice that is to be reminded of. */
    public record Reminder(OpenItem item, Money open, long overdue, int level) {}

    public Dunning {
        days = List.copyOf(days);
        if (days.stream().sorted().distinct().toList().size() != days.size()
                || !days.stream().sorted().toList().equals(days)) {
            throw new IllegalArgumentException("levels begin at rising days, not " + days);
        }
    }

    /** The level of so many days overdue; 0 for none yet. */
    public int level(long overdue) {
        return (int) days.stream().filter(begins -> overdue >= begins).count();
    }

    /** What a party is to be reminded of; nothing while it owes nothing in all. */
    public List<Reminder> reminders(PartyAccount account, LocalDate asOf) {
        if (!account.balance(asOf).isPositive()) {
            return List.of();
        }
        return account.items().stream()
                .filter(item -> item.kind().raises())
                .map(item -> {
                    long overdue = ChronoUnit.DAYS.between(item.due(), asOf);
                    return new Reminder(item, account.open(item, asOf), overdue, level(overdue));
                })
                .filter(reminder -> reminder.level() > 0 && reminder.open().isPositive())
                .toList();
    }
}

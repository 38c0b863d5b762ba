// SPDX-License-Identifier: Apache-2.0
package dev.mizan.ledger.journal;

import dev.mizan.ledger.LedgerReason;
import dev.mizan.spi.outcome.Outcome;
import dev.mizan.spi.value.Currency;
import dev.mizan.spi.value.Money;
import java.util.List;

/** Whether legs make an entry, and if not, which of them to look at. */
final class LegCheck {
    private LegCheck() {}

    static Outcome<List<Leg>> of(List<Leg> legs) {
        int size = legs.size();
        if (size < 2) {
            return Outcome.refused(LedgerReason.TOO_FEW_LEGS, "legs", size);
        }
        if (size > JournalEntry.MOST_LEGS) {
            return Outcome.refused(LedgerReason.TOO_MANY_LEGS, "most", JournalEntry.MOST_LEGS, "legs", size);
        }
        Currency currency = legs.get(0).currency();
        long debits = 0;
        long credits = 0;
        for (int i = 0; i < size; i++) {
            Leg leg = legs.get(i);
            long minor = leg.amount().minor();
            if (!leg.currency().equals(currency)) {
                return Outcome.refused(
                        LedgerReason.CURRENCY_DIFFERS,
                        "leg",
                        i + 1,
                        "account",
                        leg.account(),
                        "currency",
                        leg.currency(),
                        "books",
                        currency);
            }
            if (minor == 0) {
                return Outcome.refused(LedgerReason.ZERO_LEG, "leg", i + 1, "account", leg.account());
            }
            debits += Math.max(minor, 0);
            credits += Math.max(-minor, 0);
            if (debits < 0 || credits < 0) {
                return Outcome.refused(LedgerReason.OVERFLOW, "what", leg.account() + " " + leg.amount());
            }
        }
        return debits == credits ? Outcome.done(legs) : unbalanced(legs, debits, credits);
    }

    private static Outcome<List<Leg>> unbalanced(List<Leg> legs, long debits, long credits) {
        long difference = debits - credits;
        int wrongSide = find(legs, difference, 2);
        if (wrongSide > 0) {
            return refused(LedgerReason.WRONG_SIDE, legs, wrongSide, debits, credits);
        }
        int surplus = find(legs, difference, 1);
        return surplus > 0
                ? refused(LedgerReason.SURPLUS_LEG, legs, surplus, debits, credits)
                : refused(LedgerReason.UNBALANCED, legs, legs.size(), debits, credits);
    }

    /** The last leg that, so many times, makes up the whole difference; 0 for none. */
    private static int find(List<Leg> legs, long difference, int times) {
        for (int i = legs.size(); i > 0; i--) {
            if (difference % times == 0 && legs.get(i - 1).amount().minor() == difference / times) {
                return i;
            }
        }
        return 0;
    }

    private static Outcome<List<Leg>> refused(LedgerReason reason, List<Leg> legs, int leg, long debits, long credits) {
        Currency currency = legs.get(0).currency();
        return Outcome.refused(
                reason,
                "debits",
                Money.ofMinor(debits, currency),
                "credits",
                Money.ofMinor(credits, currency),
                "difference",
                Money.ofMinor(debits - credits, currency),
                "legs",
                legs.size(),
                "leg",
                leg,
                "account",
                legs.get(leg - 1).account());
    }
}

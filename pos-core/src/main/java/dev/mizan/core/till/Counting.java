// SPDX-License-Identifier: Apache-2.0
package dev.mizan.core.till;

import dev.mizan.core.tender.TenderKind;
import dev.mizan.spi.outcome.Outcome;
import dev.mizan.spi.value.Money;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Sets what was counted beside what should be there. */
final class Counting {
    private static final Comparator<Counted> BY_CURRENCY_AND_KIND = Comparator.comparing(
                    (Counted counted) -> counted.amount().currency().code())
            .thenComparing(Counted::kind);

    private Counting() {}

    static Outcome<List<Counted>> check(SessionTotals totals, List<Count> counts) {
        List<Counted> counted = new ArrayList<>();
        for (Count count : counts) {
            Money amount = count.amount();
            if (amount.isNegative()) {
                return Outcome.refused(TillReason.COUNT_NEGATIVE, "amount", amount);
            }
            if (isCounted(counted, count.kind(), amount)) {
                return Outcome.refused(
                        TillReason.COUNTED_TWICE, "kind", count.kind().code(), "currency", amount.currency());
            }
            counted.add(new Counted(
                    count.kind(), amount, totals.of(amount.currency()).expected(count.kind())));
        }
        for (Tally tally : totals.tallies()) {
            Money cash = tally.expected(TenderKind.CASH);
            if (!cash.isZero() && !isCounted(counted, TenderKind.CASH, cash)) {
                return Outcome.refused(TillReason.NOT_COUNTED, "expected", cash);
            }
        }
        counted.sort(BY_CURRENCY_AND_KIND);
        return Outcome.done(List.copyOf(counted));
    }

    private static boolean isCounted(List<Counted> counted, TenderKind kind, Money inCurrency) {
        return counted.stream()
                .anyMatch(one -> one.kind() == kind && one.amount().currency().equals(inCurrency.currency()));
    }
}

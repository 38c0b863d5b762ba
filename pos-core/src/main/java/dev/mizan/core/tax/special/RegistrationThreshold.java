// SPDX-License-Identifier: Apache-2.0
package dev.mizan.core.tax.special;

import dev.mizan.spi.value.Money;
import dev.mizan.spi.value.Percent;
import dev.mizan.spi.value.Rounding;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Map;
import java.util.Optional;

/**
 * The turnover from which a shop must be registered for VAT. Below it none is charged: its rules are of category O with their
 * reason, and at the day of registration rules at a rate begin. This says in time that the day comes.
 *
 * @param limit from which on, above zero: SAR 375,000 in Saudi Arabia
 * @param months that are looked back at, the present one among them: 12 there; at least 1
 * @param alertAt the share of the limit from which a person is told, above zero and at most 100
 * @param days within which to register, counted from the end of the month that reached the limit: 30 there
 */
public record RegistrationThreshold(Money limit, int months, Percent alertAt, int days) {
    /** How near a shop is. */
    public enum State {
        BELOW,
        NEAR,
        REACHED
    }

    /**
     * Where a shop stands.
     *
     * @param turnover of the months that count, without tax
     * @param reached the first month whose end reached the limit, where one did
     * @param registerBy the last day on which to register, where it did
     */
    public record Standing(State state, Money turnover, Optional<YearMonth> reached, Optional<LocalDate> registerBy) {}

    public RegistrationThreshold {
        boolean share = alertAt.compareTo(Percent.ZERO) > 0 && alertAt.compareTo(Percent.HUNDRED) <= 0;
        if (!limit.isPositive() || months < 1 || !share || days < 0) {
            throw new IllegalArgumentException("no threshold: " + limit + " in " + months + " months, told at "
                    + alertAt + " %, " + days + " days");
        }
    }

    /**
     * Where a shop stands in a month, that month so far included. Once reached it stays reached: who falls below again is
     * deregistered by the authority, not by a report.
     *
     * @param turnover taxable sales of each month without tax, in the limit's currency; a month without sales may be missing
     */
    public Standing in(YearMonth now, Map<YearMonth, Money> turnover) {
        Optional<YearMonth> reached = turnover.keySet().stream()
                .filter(month -> !month.isAfter(now))
                .sorted()
                .filter(month -> sum(month, turnover).compareTo(limit) >= 0)
                .findFirst();
        Money sum = sum(now, turnover);
        Money near = limit.percent(alertAt, Rounding.UP);
        State state = reached.isPresent() ? State.REACHED : sum.compareTo(near) >= 0 ? State.NEAR : State.BELOW;
        return new Standing(
                state, sum, reached, reached.map(month -> month.atEndOfMonth().plusDays(days)));
    }

    private Money sum(YearMonth last, Map<YearMonth, Money> turnover) {
        Money sum = Money.zero(limit.currency());
        for (int back = 0; back < months; back++) {
            sum = sum.plus(turnover.getOrDefault(last.minusMonths(back), Money.zero(limit.currency())));
        }
        return sum;
    }
}

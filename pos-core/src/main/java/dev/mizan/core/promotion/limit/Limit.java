// SPDX-License-Identifier: Apache-2.0
package dev.mizan.core.promotion.limit;

import dev.mizan.spi.value.Currency;
import dev.mizan.spi.value.Money;
import java.util.Optional;

/**
 * The most of one measure that is given: {@code Limit.uses(2).of(Whose.CUSTOMER).every(Every.MONTH)}. A promotion is given
 * whole or not at all, and a deal as often as its limits pay for; so a limit is never overspent, and what is left of a
 * budget may be too little for anybody. The book refuses a limit below one.
 *
 * @param of whose uses are counted
 * @param measure what is counted
 * @param most sales, groups or minor units
 * @param currency of an amount, and of nothing else
 * @param every after how long it counts anew
 */
public record Limit(Whose of, Measure measure, long most, Optional<Currency> currency, Every every) {
    public Limit {
        if (currency.isPresent() != (measure == Measure.AMOUNT)) {
            throw new IllegalArgumentException(
                    "an amount has a currency, and nothing else: " + measure + " " + currency);
        }
    }

    /** At most so many sales. */
    public static Limit uses(long most) {
        return new Limit(Whose.PROMOTION, Measure.USES, most, Optional.empty(), Every.ALWAYS);
    }

    /** At most so many groups of a deal or sets of a gift. */
    public static Limit times(long most) {
        return new Limit(Whose.PROMOTION, Measure.TIMES, most, Optional.empty(), Every.ALWAYS);
    }

    /** At most so much money. */
    public static Limit budget(Money most) {
        return new Limit(Whose.PROMOTION, Measure.AMOUNT, most.minor(), Optional.of(most.currency()), Every.ALWAYS);
    }

    /** Counted for each of these. */
    public Limit of(Whose other) {
        return new Limit(other, measure, most, currency, every);
    }

    /** Counted anew after so long. */
    public Limit every(Every span) {
        return new Limit(of, measure, most, currency, span);
    }

    /** What is left in each measure after so much was used. */
    public Usage left(Usage used) {
        long rest = Math.max(0, Math.subtractExact(most, used.in(measure)));
        return switch (measure) {
            case USES -> new Usage(rest, Long.MAX_VALUE, Long.MAX_VALUE);
            case TIMES -> new Usage(Long.MAX_VALUE, rest, Long.MAX_VALUE);
            case AMOUNT -> new Usage(Long.MAX_VALUE, Long.MAX_VALUE, rest);
        };
    }

    /** {@code 2 USES, CUSTOMER, MONTH}. */
    @Override
    public String toString() {
        String much = currency.map(it -> Money.ofMinor(most, it).toString()).orElseGet(() -> most + " " + measure);
        return much + ", " + of + ", " + every;
    }
}

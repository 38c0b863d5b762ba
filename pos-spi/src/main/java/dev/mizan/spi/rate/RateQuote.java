// SPDX-License-Identifier: Apache-2.0
package dev.mizan.spi.rate;

import dev.mizan.spi.value.Ratio;
import java.time.Instant;
import java.time.LocalDate;

/**
 * A rate as it was published for a day.
 *
 * @param day which day it is published for, never merely the day that it was asked for
 * @param rate above zero, exactly as published: units of the quoted currency for one unit of the base
 * @param published when it was made known
 * @param source the publisher's own name of it, such as {@code reference rates}; at most 100 characters, may be empty
 */
public record RateQuote(CurrencyPair pair, LocalDate day, Ratio rate, Instant published, String source) {
    private static final int LONGEST = 100;

    public RateQuote {
        if (rate.numerator() <= 0) {
            throw new IllegalArgumentException("a rate is above zero, not " + rate);
        }
        if (source.length() > LONGEST) {
            throw new IllegalArgumentException("a source of " + source.length() + " characters");
        }
    }
}

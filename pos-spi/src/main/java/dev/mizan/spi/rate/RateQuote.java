// SPDX-License-Identifier: Apache-2.0
package dev.mizan.spi.rate;

import dev.mizan.spi.value.Currency;
import dev.mizan.spi.value.Ratio;
import java.time.Instant;
import java.time.LocalDate;

/**
 * A rate as it was published for a day.
 *
 * @param base what one unit of is told
 * @param quoted what it is told in; another currency than the base
 * @param day which day it is published for, never merely the day that it was asked for
 * @param rate above zero, exactly as published: units of the quoted currency for one unit of the base
 * @param published when it was made known
 * @param source the publisher's own name of it, such as {@code reference rates}; at most 100 characters, may be empty
 */
public record RateQuote(Currency base, Currency quoted, LocalDate day, Ratio rate, Instant published, String source) {
    public RateQuote {
        if (rate.numerator() <= 0 || base.equals(quoted) || source.length() > 100) {
            throw new IllegalArgumentException("no rate of " + base + " in " + quoted + ": " + rate + source);
        }
    }
}

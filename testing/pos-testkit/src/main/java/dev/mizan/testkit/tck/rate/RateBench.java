// SPDX-License-Identifier: Apache-2.0
package dev.mizan.testkit.tck.rate;

import dev.mizan.spi.rate.CurrencyPair;
import dev.mizan.spi.rate.RateBoard;
import dev.mizan.spi.value.Ratio;
import java.time.LocalDate;
import java.util.SortedMap;

/** A publisher with a board on it, fresh for each rule: a service on loopback, a file, or a vendor's sandbox. */
public interface RateBench {
    /** A board on this publisher; a second one is the same host after a restart. */
    RateBoard open();

    /** A day with rates. */
    LocalDate day();

    /** What is published for that day, exactly as it is printed: two pairs or more; one of them both ways where the publisher does that. */
    SortedMap<CurrencyPair, Ratio> published();

    /** A pair that the publisher never quotes. */
    CurrencyPair unknown();

    /** A day without rates, after one with: a holiday, or a day to come. */
    LocalDate silent();

    /**
     * The publisher is out of reach from now on.
     *
     * @return false where the bench can not do that
     */
    boolean goAway();

    /**
     * The publisher takes calls from now on, and never answers.
     *
     * @return false where the bench can not do that
     */
    boolean stall();
}

// SPDX-License-Identifier: Apache-2.0
package dev.mizan.testkit.tck.rate;

import dev.mizan.spi.plugin.Settings;
import dev.mizan.spi.rate.RateProvider;
import dev.mizan.spi.value.Ratio;
import java.time.LocalDate;
import java.util.SortedMap;

/** A publisher with a provider that reaches it, fresh for each rule: a service on loopback, a file, or a vendor's sandbox. */
public interface RateBench {
    /** A provider; a second one is the same host after a restart. */
    RateProvider provider();

    /** The settings by which it reaches this publisher. */
    Settings settings();

    /** A day with rates. */
    LocalDate day();

    /** All that is published for that day, exactly as it is printed, by pairs such as {@code USD/SAR}; two or more. */
    SortedMap<String, Ratio> published();

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

// SPDX-License-Identifier: Apache-2.0
package dev.mizan.spi.rate;

import dev.mizan.spi.outcome.Outcome;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;

/**
 * The exchange rates that somebody publishes, by day.
 *
 * <p><b>When:</b> {@link #quotes} where the back office fetches the rates of a day, now and then; never while something is
 * sold, priced or posted. <b>Thread:</b> one of the suite's, which only watches it; implementations are safe for use by many
 * threads. <b>May it block?</b> As long as its {@link #patience}; one that overruns counts as {@link
 * RateReason#UNAVAILABLE} and is asked nothing more until it has come back. <b>On failure</b> it refuses with a {@link
 * RateReason} and the fact {@code board}, and throws nothing. <b>How to test it:</b> implement {@code RateBoardContract} of
 * pos-testkit; its rules are listed in docs/contracts/rates.md.
 */
public interface RateBoard extends AutoCloseable {
    /** Whose rates, such as {@code ecb}; it is written beside each rate, so it never changes. A small letter, then small letters, digits, dashes; at most 30. */
    String id();

    /** How long {@link #quotes} may take; above zero. */
    Duration patience();

    /**
     * The rates of a day, one for each pair and in their order; none for no pairs. All or none: refused as {@link
     * RateReason#UNKNOWN_PAIR} where it never quotes one, as {@link RateReason#NOT_PUBLISHED} where it has none for that very day
     * (a holiday, a day to come; what holds then is for the books to say), with the facts {@code pair} and {@code day}. A day that
     * was answered is answered the same again, unless the publisher itself corrects it. Nothing is computed: no cross rate, no
     * inverse that is not published.
     */
    Outcome<List<RateQuote>> quotes(LocalDate day, List<CurrencyPair> pairs);

    /** Lets go of connections; a second call does nothing. */
    @Override
    void close();
}

// SPDX-License-Identifier: Apache-2.0
package dev.mizan.spi.rate;

import dev.mizan.spi.plugin.Setting;
import dev.mizan.spi.plugin.Settings;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;

/**
 * Knows the exchange rates that somebody publishes, day by day. A plugin: a public class with a {@link
 * dev.mizan.spi.plugin.Plugin} annotation, found by {@link java.util.ServiceLoader}.
 *
 * <p><b>When:</b> where the back office fetches the rates of a day, now and then; never while something is sold, priced or
 * posted. <b>Thread:</b> one of the suite's, several at a time. <b>May it block?</b> Yes; one that overruns the host's patience
 * is asked nothing more until it has come back, and its thread is interrupted where the host gives up. <b>On failure</b> it
 * throws {@link IOException} and nothing else. <b>How to test it:</b> implement {@code RateProviderContract} of pos-testkit; its
 * rules are listed in docs/contracts/rates.md.
 */
public interface RateProvider {
    /** The settings that it understands, secrets marked. */
    List<Setting> settings();

    /**
     * All rates of a day, each pair once; none where none are published for that very day, such as a holiday or a day to come:
     * what holds then is for the books to say. The same day has the same rates, unless the publisher itself corrects
     * them. Nothing is computed: no cross rate, no inverse that is not published.
     *
     * @param settings checked against {@link #settings}
     * @throws IOException where the publisher is out of reach, or what came of it can not be read
     */
    List<RateQuote> quotes(LocalDate day, Settings settings) throws IOException;
}

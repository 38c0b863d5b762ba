// SPDX-License-Identifier: Apache-2.0
package dev.mizan.spi.rate;

import dev.mizan.spi.outcome.Env;
import dev.mizan.spi.outcome.Outcome;
import dev.mizan.spi.plugin.Setting;
import dev.mizan.spi.plugin.Settings;
import java.util.List;

/**
 * Opens boards of one kind. A plugin: a public class with a {@link dev.mizan.spi.plugin.Plugin} annotation, found by {@link
 * java.util.ServiceLoader}.
 *
 * <p><b>When:</b> once, when the host begins to fetch rates. <b>Thread:</b> the caller's. <b>May it block?</b> Yes. <b>On
 * failure</b> it refuses with the setting that is wrong.
 */
public interface RateProvider {
    /** The settings that it understands, secrets marked. */
    List<Setting> settings();

    /** Opens a board with settings that were checked against {@link #settings}. */
    Outcome<RateBoard> open(Settings settings, Env env);
}

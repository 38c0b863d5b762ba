// SPDX-License-Identifier: Apache-2.0
package dev.mizan.spi.tax;

import dev.mizan.spi.outcome.Env;
import dev.mizan.spi.outcome.Outcome;
import dev.mizan.spi.plugin.Setting;
import dev.mizan.spi.plugin.Settings;
import java.util.List;

/**
 * Opens engines of one kind. A plugin: a public class with a {@link dev.mizan.spi.plugin.Plugin} annotation, found by {@link
 * java.util.ServiceLoader}.
 *
 * <p><b>When:</b> once, when the shop is opened. <b>Thread:</b> the caller's. <b>May it block?</b> Yes. <b>On failure</b> it
 * refuses with the setting that is wrong.
 */
public interface TaxEngineProvider {
    /** The settings that it understands, secrets marked. */
    List<Setting> settings();

    /** Opens an engine with settings that were checked against {@link #settings}. */
    Outcome<TaxEngine> open(Settings settings, Env env);
}

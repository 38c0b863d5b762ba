// SPDX-License-Identifier: Apache-2.0
package dev.mizan.spi.fiscal.regime;

import dev.mizan.spi.outcome.Outcome;
import dev.mizan.spi.plugin.Setting;
import dev.mizan.spi.plugin.Settings;
import java.util.List;

/**
 * Opens regimes of one kind. A plugin: a public class with a {@link dev.mizan.spi.plugin.Plugin} annotation, found by
 * {@link java.util.ServiceLoader}.
 *
 * <p><b>When:</b> once for each fiscal unit, when the suite is opened. <b>Thread:</b> the caller's. <b>May it block?</b>
 * Yes. <b>On failure</b> it refuses with the setting that is wrong.
 */
public interface FiscalRegimeProvider {
    /** The settings that it understands, for a host's configuration screen and for checking. */
    List<Setting> settings();

    /**
     * Opens a regime.
     *
     * @param settings checked against {@link #settings}
     * @param place the time, and the keys that never leave their store
     */
    Outcome<FiscalRegime> open(Settings settings, FiscalPlace place);
}

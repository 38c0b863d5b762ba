// SPDX-License-Identifier: Apache-2.0
package dev.mizan.plugin.fiscal.rksv;

import dev.mizan.spi.fiscal.regime.FiscalPlace;
import dev.mizan.spi.fiscal.regime.FiscalRegime;
import dev.mizan.spi.fiscal.regime.FiscalRegimeProvider;
import dev.mizan.spi.outcome.Outcome;
import dev.mizan.spi.plugin.Plugin;
import dev.mizan.spi.plugin.Setting;
import dev.mizan.spi.plugin.Settings;
import java.util.List;

/** Opens the regime of Austria for one register. */
@Plugin(id = "fiscal-rksv")
public final class RksvRegimeProvider implements FiscalRegimeProvider {
    /** For the service loader. */
    public RksvRegimeProvider() {}

    @Override
    public List<Setting> settings() {
        return RksvSettings.KNOWN;
    }

    @Override
    public Outcome<FiscalRegime> open(Settings settings, FiscalPlace place) {
        return RksvSettings.of(settings).map(told -> new RksvRegime(told, place));
    }
}

// SPDX-License-Identifier: Apache-2.0
package dev.mizan.plugin.fiscal.zatca;

import dev.mizan.spi.fiscal.regime.FiscalPlace;
import dev.mizan.spi.fiscal.regime.FiscalRegime;
import dev.mizan.spi.fiscal.regime.FiscalRegimeProvider;
import dev.mizan.spi.outcome.Outcome;
import dev.mizan.spi.plugin.Plugin;
import dev.mizan.spi.plugin.Setting;
import dev.mizan.spi.plugin.Settings;
import java.util.List;

/** Opens the regime of Saudi Arabia for one unit. */
@Plugin(id = "fiscal-zatca", priority = 100)
public final class ZatcaRegimeProvider implements FiscalRegimeProvider {
    /** For the service loader. */
    public ZatcaRegimeProvider() {}

    @Override
    public List<Setting> settings() {
        return ZatcaSettings.KNOWN;
    }

    @Override
    public Outcome<FiscalRegime> open(Settings settings, FiscalPlace place) {
        return ZatcaSettings.of(settings).map(told -> new ZatcaRegime(told, place));
    }
}

// SPDX-License-Identifier: Apache-2.0
package dev.mizan.plugin.fiscal.peppol;

import dev.mizan.spi.fiscal.regime.FiscalPlace;
import dev.mizan.spi.fiscal.regime.FiscalRegime;
import dev.mizan.spi.fiscal.regime.FiscalRegimeProvider;
import dev.mizan.spi.outcome.Outcome;
import dev.mizan.spi.plugin.Plugin;
import dev.mizan.spi.plugin.Setting;
import dev.mizan.spi.plugin.Settings;
import java.util.List;

/** Opens Peppol BIS Billing 3; it needs no settings. */
@Plugin(id = "fiscal-peppol")
public final class PeppolRegimeProvider implements FiscalRegimeProvider {
    /** For the service loader. */
    public PeppolRegimeProvider() {}

    @Override
    public List<Setting> settings() {
        return List.of();
    }

    @Override
    public Outcome<FiscalRegime> open(Settings settings, FiscalPlace place) {
        return Outcome.done(new PeppolRegime());
    }
}

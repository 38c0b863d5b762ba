// SPDX-License-Identifier: Apache-2.0
package dev.mizan.plugin.fiscal.peppol;

import dev.mizan.spi.fiscal.regime.FiscalPlace;
import dev.mizan.spi.fiscal.regime.FiscalReason;
import dev.mizan.spi.fiscal.regime.FiscalRegime;
import dev.mizan.spi.fiscal.regime.FiscalRegimeProvider;
import dev.mizan.spi.outcome.Outcome;
import dev.mizan.spi.plugin.Plugin;
import dev.mizan.spi.plugin.Setting;
import dev.mizan.spi.plugin.Settings;
import dev.mizan.spi.value.Text;
import java.util.List;

/** Opens Peppol BIS Billing 3, or PINT AE of the United Arab Emirates. */
@Plugin(id = "fiscal-peppol")
public final class PeppolRegimeProvider implements FiscalRegimeProvider {
    private static final List<Setting> KNOWN = List.of(Setting.optional(
            "profile",
            Setting.Kind.TEXT,
            Profile.BIS.id(),
            Text.of(
                    "peppol for BIS Billing 3, pint-ae for the Emirates",
                    "peppol للفوترة الأوروبية، pint-ae للإمارات")));

    /** For the service loader. */
    public PeppolRegimeProvider() {}

    @Override
    public List<Setting> settings() {
        return KNOWN;
    }

    @Override
    public Outcome<FiscalRegime> open(Settings settings, FiscalPlace place) {
        String wanted = settings.text("profile");
        for (Profile profile : Profile.values()) {
            if (profile.id().equals(wanted)) {
                return Outcome.done(new PeppolRegime(profile));
            }
        }
        return Outcome.refused(FiscalReason.NOT_OFFERED, "regime", "fiscal-peppol", "what", wanted);
    }
}

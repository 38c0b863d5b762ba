// SPDX-License-Identifier: Apache-2.0
package dev.mizan.plugin.fiscal.zatca;

import dev.mizan.plugin.fiscal.zatca.key.KeyFile;
import dev.mizan.plugin.fiscal.zatca.key.TrialAuthority;
import dev.mizan.spi.fiscal.regime.FiscalPlace;
import dev.mizan.spi.fiscal.regime.FiscalRegime;
import dev.mizan.spi.fiscal.regime.KeyStoreSigner;
import dev.mizan.spi.id.FiscalUnitId;
import dev.mizan.spi.outcome.Env;
import dev.mizan.spi.plugin.Settings;
import dev.mizan.testkit.fake.ManualEnv;
import dev.mizan.testkit.gen.invoice.Countries;
import dev.mizan.testkit.gen.invoice.Invoices;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;

/** Units of a shop for tests. */
final class Units {
    static final Instant START = Instant.parse("2026-03-01T06:00:00Z");
    static final FiscalUnitId UNIT = new FiscalUnitId("EGS1");
    static final Invoices INVOICES = new Invoices(Countries.saudiArabia(), START, 7);

    private Units() {}

    static Map<String, String> settings() {
        return new HashMap<>(Map.of(
                "unit", "TST-886431145-310122393500003",
                "organisation", "Mizan Store",
                "branch", "Riyadh Branch",
                "vat", "310122393500003",
                "serial", "1-Mizan|2-till|3-0001",
                "address", "RRRD2929",
                "category", "Retail"));
    }

    static KeyStoreSigner certified() {
        KeyFile keys = KeyFile.inMemory();
        keys.certify(
                "zatca",
                new TrialAuthority()
                        .certify(
                                "EGS1",
                                keys.generate("zatca", "secp256k1"),
                                Instant.parse("2025-01-01T00:00:00Z"),
                                Instant.parse("2030-01-01T00:00:00Z")));
        return keys;
    }

    static FiscalRegime regime() {
        return regime(settings(), certified(), ManualEnv.at(START, 1));
    }

    static FiscalRegime regime(Map<String, String> settings, KeyStoreSigner signer, Env env) {
        ZatcaRegimeProvider provider = new ZatcaRegimeProvider();
        return Settings.check("fiscal-zatca", provider.settings(), settings)
                .then(told -> provider.open(told, new FiscalPlace(UNIT, env, signer)))
                .orElseThrow();
    }
}

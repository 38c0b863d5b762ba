// SPDX-License-Identifier: Apache-2.0
package dev.mizan.plugin.fiscal.rksv;

import dev.mizan.spi.fiscal.regime.FiscalPlace;
import dev.mizan.spi.fiscal.regime.FiscalRegime;
import dev.mizan.spi.fiscal.regime.KeyStoreSigner;
import dev.mizan.spi.id.FiscalUnitId;
import dev.mizan.spi.plugin.Settings;
import dev.mizan.testkit.fake.ManualEnv;
import dev.mizan.testkit.fake.fiscal.SignatureCard;
import dev.mizan.testkit.gen.invoice.Countries;
import dev.mizan.testkit.gen.invoice.Invoices;
import dev.mizan.testkit.tck.fiscal.FiscalContract;
import java.time.Instant;
import java.util.Base64;
import java.util.Map;

class RksvContractTest implements FiscalContract {
    static final Invoices INVOICES = new Invoices(Countries.austria(), Instant.parse("2026-03-01T08:00:00Z"), 5);
    private final SignatureCard card = new SignatureCard();

    static FiscalRegime open(KeyStoreSigner signer, String register, byte[] aes, String certificate) {
        RksvRegimeProvider provider = new RksvRegimeProvider();
        Map<String, String> settings = Map.of(
                "register", register,
                "certificate", certificate,
                "aes-key", Base64.getEncoder().encodeToString(aes));
        return Settings.check("fiscal-rksv", provider.settings(), settings)
                .then(told -> provider.open(
                        told, new FiscalPlace(new FiscalUnitId("K1"), ManualEnv.at("2026-03-01T08:00:00Z"), signer)))
                .orElseThrow();
    }

    @Override
    public FiscalRegime open(FiscalUnitId unit) {
        return open(card, unit.value(), new byte[32], "1a2b3c4d");
    }

    @Override
    public Invoices invoices() {
        return INVOICES;
    }
}

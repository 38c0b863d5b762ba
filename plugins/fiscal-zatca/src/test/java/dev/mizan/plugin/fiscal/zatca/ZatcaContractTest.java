// SPDX-License-Identifier: Apache-2.0
package dev.mizan.plugin.fiscal.zatca;

import dev.mizan.plugin.fiscal.zatca.key.KeyFile;
import dev.mizan.plugin.fiscal.zatca.trial.TrialGateway;
import dev.mizan.spi.fiscal.regime.FiscalRegime;
import dev.mizan.spi.id.FiscalUnitId;
import dev.mizan.testkit.fake.ManualEnv;
import dev.mizan.testkit.gen.invoice.Invoices;
import dev.mizan.testkit.tck.fiscal.FiscalContract;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.TestInstance;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ZatcaContractTest implements FiscalContract {
    private final TrialGateway gateway = TrialGateway.open(Units.START, Duration.ofDays(365));
    private final KeyFile keys = KeyFile.inMemory();

    @AfterAll
    void close() {
        gateway.close();
    }

    @Override
    public FiscalRegime open(FiscalUnitId unit) {
        Map<String, String> settings = Units.settings();
        settings.put("gateway", gateway.address().toString());
        FiscalRegime regime = Units.regime(settings, keys, ManualEnv.at(Units.START, 1));
        if (keys.certificate("zatca").isEmpty()) {
            regime.onboarding().orElseThrow().register(TrialGateway.OTP).orElseThrow();
        }
        return regime;
    }

    @Override
    public Invoices invoices() {
        return Units.INVOICES;
    }
}

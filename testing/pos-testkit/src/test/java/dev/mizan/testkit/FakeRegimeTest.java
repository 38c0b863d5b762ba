// SPDX-License-Identifier: Apache-2.0
package dev.mizan.testkit;

import dev.mizan.spi.fiscal.regime.FiscalRegime;
import dev.mizan.spi.id.FiscalUnitId;
import dev.mizan.testkit.fake.FakeRegime;
import dev.mizan.testkit.gen.invoice.Countries;
import dev.mizan.testkit.gen.invoice.Invoices;
import dev.mizan.testkit.tck.fiscal.FiscalContract;
import java.time.Instant;

/** The fake keeps the contract while it is not told to fail. */
class FakeRegimeTest implements FiscalContract {
    @Override
    public FiscalRegime open(FiscalUnitId unit) {
        return FakeRegime.working();
    }

    @Override
    public Invoices invoices() {
        return new Invoices(Countries.saudiArabia(), Instant.parse("2026-03-01T06:00:00Z"), 9);
    }
}

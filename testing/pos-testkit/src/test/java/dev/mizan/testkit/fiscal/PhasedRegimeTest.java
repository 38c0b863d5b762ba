// SPDX-License-Identifier: Apache-2.0
package dev.mizan.testkit.fiscal;

import dev.mizan.spi.fiscal.regime.FiscalCapabilities.OnFailure;
import dev.mizan.spi.fiscal.regime.FiscalRegime;
import dev.mizan.spi.id.FiscalUnitId;
import dev.mizan.testkit.fake.fiscal.PhasedRegime;
import dev.mizan.testkit.fake.fiscal.SigningDevice;
import dev.mizan.testkit.gen.invoice.Countries;
import dev.mizan.testkit.gen.invoice.Invoices;
import dev.mizan.testkit.tck.fiscal.FiscalContract;
import java.time.Instant;
import org.junit.jupiter.api.Nested;

/** The fakes with two phases keep the contract: with a device that keeps what is parked, and with one that ends it. */
class PhasedRegimeTest {
    private abstract static class AtADevice implements FiscalContract {
        private final SigningDevice device = new SigningDevice();
        private final boolean keepsParked;

        AtADevice(boolean keepsParked) {
            this.keepsParked = keepsParked;
        }

        @Override
        public FiscalRegime open(FiscalUnitId unit) {
            return new PhasedRegime(device, OnFailure.REFUSE_SALE, keepsParked);
        }

        @Override
        public Invoices invoices() {
            return new Invoices(Countries.saudiArabia(), Instant.parse("2026-03-01T06:00:00Z"), 9);
        }
    }

    @Nested
    class KeepingWhatIsParked extends AtADevice {
        KeepingWhatIsParked() {
            super(true);
        }
    }

    @Nested
    class EndingWhatIsParked extends AtADevice {
        EndingWhatIsParked() {
            super(false);
        }
    }
}

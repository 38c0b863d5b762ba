// SPDX-License-Identifier: Apache-2.0
package dev.mizan.testkit.fiscal;

import static org.assertj.core.api.Assertions.assertThat;

import dev.mizan.spi.fiscal.regime.FiscalRegime;
import dev.mizan.spi.id.FiscalUnitId;
import dev.mizan.testkit.fake.fiscal.FiscalFlaw;
import dev.mizan.testkit.fake.fiscal.FlawedPhases;
import dev.mizan.testkit.fake.fiscal.FlawedRegime;
import dev.mizan.testkit.fake.fiscal.SigningDevice;
import dev.mizan.testkit.gen.invoice.Countries;
import dev.mizan.testkit.gen.invoice.Invoices;
import dev.mizan.testkit.proof.Proof;
import dev.mizan.testkit.tck.fiscal.FiscalContract;
import java.io.IOException;
import java.time.Instant;
import org.junit.jupiter.api.Test;

/**
 * The kit for fiscal regimes catches each flaw ({@code FakeRegimeTest} and {@code PhasedRegimeTest} are the right ones); no rule
 * is there for nothing.
 */
class FiscalProofTest {
    private static final Invoices INVOICES =
            new Invoices(Countries.saudiArabia(), Instant.parse("2026-03-01T06:00:00Z"), 9);

    /** A harness around a flawed fake; the device is of those that have one. */
    record Harness(FiscalFlaw flaw, SigningDevice device) implements FiscalContract {
        Harness(FiscalFlaw flaw) {
            this(flaw, new SigningDevice());
        }

        @Override
        public FiscalRegime open(FiscalUnitId unit) {
            return flaw.ofPhases() ? new FlawedPhases(flaw, device) : new FlawedRegime(flaw);
        }

        @Override
        public Invoices invoices() {
            return INVOICES;
        }
    }

    @Test
    void everyRuleHasAFlawAndFailsOnIt() {
        Proof.of(FiscalContract.class, FiscalFlaw.values(), FiscalFlaw::rule, Harness::new);
    }

    @Test
    void everyRuleHasItsLine() throws IOException {
        assertThat(Proof.listed("fiscal")).isEqualTo(Proof.rules(FiscalContract.class));
    }
}

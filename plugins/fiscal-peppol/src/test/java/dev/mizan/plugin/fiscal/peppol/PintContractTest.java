// SPDX-License-Identifier: Apache-2.0
package dev.mizan.plugin.fiscal.peppol;

import dev.mizan.spi.fiscal.regime.FiscalRegime;
import dev.mizan.spi.id.FiscalUnitId;
import dev.mizan.testkit.gen.invoice.Countries;
import dev.mizan.testkit.gen.invoice.Invoices;
import dev.mizan.testkit.gen.invoice.Scenario;
import dev.mizan.testkit.tck.fiscal.FiscalContract;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Set;

class PintContractTest implements FiscalContract {
    static final Invoices INVOICES = new Invoices(Countries.emirates(), Instant.parse("2026-03-01T08:00:00Z"), 5);
    private static final Set<Scenario> NOT_HERE = Set.of(
            Scenario.OUT_OF_SCOPE,
            Scenario.SELF_BILLED,
            Scenario.EXEMPT,
            Scenario.EXPORT,
            Scenario.STANDARD_DEBIT_NOTE,
            Scenario.STANDARD_PREPAYMENT);
    static final List<Scenario> TAKEN = Arrays.stream(Scenario.values())
            .filter(it -> !it.simplified() && !NOT_HERE.contains(it))
            .toList();

    @Override
    public FiscalRegime open(FiscalUnitId unit) {
        return new PeppolRegime(Profile.PINT_AE);
    }

    @Override
    public Invoices invoices() {
        return INVOICES;
    }

    @Override
    public List<Scenario> scenarios() {
        return TAKEN;
    }
}

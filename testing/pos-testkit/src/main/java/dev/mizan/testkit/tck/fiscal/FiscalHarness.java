// SPDX-License-Identifier: Apache-2.0
package dev.mizan.testkit.tck.fiscal;

import dev.mizan.spi.fiscal.regime.FiscalRegime;
import dev.mizan.spi.id.FiscalUnitId;
import dev.mizan.testkit.gen.invoice.Invoices;
import dev.mizan.testkit.gen.invoice.Scenario;
import java.util.List;

/** How the kit opens a vendor's regime. */
public interface FiscalHarness {
    /**
     * A regime for this unit that is registered and ready; its authority, if any, is a fake that takes what is right. Its device,
     * if any, is the same for each regime that a rule opens, and has nothing underway when the rule begins.
     */
    FiscalRegime open(FiscalUnitId unit);

    /** Documents of the regime's country. */
    Invoices invoices();

    /** The kinds of document that the regime takes. */
    default List<Scenario> scenarios() {
        return List.of(Scenario.values());
    }
}

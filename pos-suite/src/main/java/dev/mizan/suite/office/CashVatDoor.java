// SPDX-License-Identifier: Apache-2.0
package dev.mizan.suite.office;

import dev.mizan.ledger.cashvat.DeferredVat;
import dev.mizan.ledger.cashvat.VatBasisChosen;
import dev.mizan.spi.outcome.Outcome;
import dev.mizan.suite.cashvat.ChooseCashVat;
import dev.mizan.suite.cashvat.LeaveCashVat;
import dev.mizan.suite.flow.Flows;
import dev.mizan.suite.flow.Workplace;
import dev.mizan.suite.projection.CashVatFold;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * VAT on account that is declared as it is paid, where the authority allows it. Make the return with {@link
 * dev.mizan.ledger.cashvat.CashVatRules#saudiBoxes}.
 */
public final class CashVatDoor {
    private final Flows flows;
    private final Workplace office;

    /** A door of a shop, for whoever stands at a workplace. */
    public CashVatDoor(Flows flows, Workplace office) {
        this.flows = flows;
        this.office = office;
    }

    /** VAT of documents of a day and later waits for their payment; earlier ones were declared as they were invoiced. */
    public Outcome<VatBasisChosen> choose(LocalDate from) {
        return flows.run(office, new ChooseCashVat(from));
    }

    /** VAT is declared as it is invoiced again; all that waited falls due on a day. */
    public Outcome<VatBasisChosen> leave(LocalDate on) {
        return flows.run(office, new LeaveCashVat(on));
    }

    /** From which day on VAT waits for payment; empty where it does not. */
    public Optional<LocalDate> from() {
        return flows.look(
                office, reading -> reading.state(CashVatFold.class).vat().from());
    }

    /** The documents whose VAT waits. */
    public List<DeferredVat> waiting() {
        return flows.look(
                office, reading -> reading.state(CashVatFold.class).vat().waiting());
    }
}

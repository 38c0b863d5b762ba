// SPDX-License-Identifier: Apache-2.0
package dev.mizan.suite.office;

import dev.mizan.ledger.receivable.Dunning;
import dev.mizan.ledger.receivable.DunningCharges;
import dev.mizan.ledger.subledger.ReminderSent;
import dev.mizan.spi.outcome.Outcome;
import dev.mizan.suite.flow.Flows;
import dev.mizan.suite.flow.Workplace;
import dev.mizan.suite.payable.SendReminders;
import dev.mizan.suite.projection.SubLedgerFold;
import java.time.LocalDate;
import java.util.List;

/** Reminders to customers, each level of an invoice once. */
public final class RemindersDoor {
    private final Flows flows;
    private final Workplace office;

    /** A door of a shop, for whoever stands at a workplace. */
    public RemindersDoor(Flows flows, Workplace office) {
        this.flows = flows;
        this.office = office;
    }

    /**
     * Keeps that reminders went out to all customers who reached a level that they were not reminded of; what it answers is what
     * the letters say. A customer who owes nothing in all is left alone. Refused where there is none.
     *
     * @param charges what each costs; {@link DunningCharges#NONE} for nothing. A charge is owed at once and earned as it is sent.
     */
    public Outcome<List<ReminderSent>> send(Dunning levels, DunningCharges charges, LocalDate on) {
        return flows.run(office, new SendReminders(levels, charges, on));
    }

    /** What a customer was reminded of, in order. */
    public List<ReminderSent> sent(String customer) {
        return flows.look(
                office,
                reading ->
                        reading.state(SubLedgerFold.class).ledgers().reminders().to(customer));
    }
}

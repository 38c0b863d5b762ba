// SPDX-License-Identifier: Apache-2.0
package dev.mizan.suite.office;

import dev.mizan.ledger.cheque.Cheque;
import dev.mizan.ledger.cheque.ChequeBook;
import dev.mizan.ledger.cheque.ChequeState;
import dev.mizan.ledger.journal.JournalEntry;
import dev.mizan.ledger.subledger.PartySide;
import dev.mizan.ledger.treasury.ChequeMoved;
import dev.mizan.spi.outcome.Outcome;
import dev.mizan.spi.value.Money;
import dev.mizan.suite.flow.Flows;
import dev.mizan.suite.flow.Workplace;
import dev.mizan.suite.projection.SubLedgerFold;
import dev.mizan.suite.projection.TreasuryFold;
import dev.mizan.suite.treasury.ChargeCheque;
import dev.mizan.suite.treasury.MoveCheque;
import dev.mizan.suite.treasury.ReplaceCheque;
import dev.mizan.suite.treasury.TakeCheque;
import java.time.LocalDate;
import java.util.List;

/** Cheques and post-dated cheques, received and issued. */
public final class ChequesDoor {
    private final Flows flows;
    private final Workplace office;

    /** A door of a shop, for whoever stands at a workplace. */
    public ChequesDoor(Flows flows, Workplace office) {
        this.flows = flows;
        this.office = office;
    }

    /** Takes a customer's cheque, or writes one for a supplier: it pays what fell due first. */
    public Outcome<ChequeMoved> take(Cheque cheque, LocalDate on) {
        return flows.run(office, new TakeCheque(cheque, on));
    }

    /** Takes a cheque to the bank; refused before its date. */
    public Outcome<ChequeMoved> deposit(String label, LocalDate on) {
        return flows.run(office, new MoveCheque(label, ChequeState.DEPOSITED, on));
    }

    /** The bank has paid a cheque that was deposited. */
    public Outcome<ChequeMoved> cleared(String label, LocalDate on) {
        return flows.run(office, new MoveCheque(label, ChequeState.CLEARED, on));
    }

    /** The bank has refused a cheque; it may be deposited once more, given back or replaced. */
    public Outcome<ChequeMoved> bounced(String label, LocalDate on) {
        return flows.run(office, new MoveCheque(label, ChequeState.BOUNCED, on));
    }

    /** Books what the bank took for a cheque. */
    public Outcome<JournalEntry> charge(String label, Money charge, LocalDate on) {
        return flows.run(office, new ChargeCheque(label, charge, on));
    }

    /** Gives a cheque back to who gave it: the debt stands again. */
    public Outcome<ChequeMoved> giveBack(String label, LocalDate on) {
        return flows.run(office, new MoveCheque(label, ChequeState.GIVEN_BACK, on));
    }

    /** Gives a cheque back and takes another one in its place. */
    public Outcome<ChequeMoved> replace(String label, Cheque other, LocalDate on) {
        return flows.run(office, new ReplaceCheque(label, other, on));
    }

    /** Our bank has paid a cheque of ours. */
    public Outcome<ChequeMoved> paid(String label, LocalDate on) {
        return flows.run(office, new MoveCheque(label, ChequeState.PAID, on));
    }

    /** Takes a cheque of ours back before it was paid: the debt stands again. */
    public Outcome<ChequeMoved> cancel(String label, LocalDate on) {
        return flows.run(office, new MoveCheque(label, ChequeState.CANCELLED, on));
    }

    /** All cheques and where they are. */
    public ChequeBook book() {
        return flows.look(
                office, reading -> reading.state(TreasuryFold.class).treasury().cheques());
    }

    /** The due list: what can be presented by a day, the earliest first. */
    public List<Cheque> due(Cheque.Way way, LocalDate through) {
        return book().due(way, through);
    }

    /** What a customer owes and has given by cheque that no bank has paid. */
    public Money exposure(String customer) {
        return flows.look(
                office,
                reading -> reading.state(SubLedgerFold.class)
                        .ledgers()
                        .account(PartySide.CUSTOMER, customer)
                        .balance(LocalDate.MAX)
                        .plus(reading.state(TreasuryFold.class)
                                .treasury()
                                .cheques()
                                .exposure(customer)));
    }
}

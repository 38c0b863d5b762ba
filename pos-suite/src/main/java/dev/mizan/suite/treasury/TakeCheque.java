// SPDX-License-Identifier: Apache-2.0
package dev.mizan.suite.treasury;

import dev.mizan.ledger.approval.Subject;
import dev.mizan.ledger.cheque.Cheque;
import dev.mizan.ledger.cheque.ChequeRules;
import dev.mizan.ledger.cheque.ChequeState;
import dev.mizan.ledger.receivable.OpenItem;
import dev.mizan.ledger.receivable.PartyAccount;
import dev.mizan.ledger.subledger.PartySide;
import dev.mizan.ledger.subledger.SubLedgers;
import dev.mizan.ledger.treasury.ChequeMoved;
import dev.mizan.spi.fact.Fact;
import dev.mizan.spi.outcome.Outcome;
import dev.mizan.suite.books.BookDocument;
import dev.mizan.suite.flow.Decision;
import dev.mizan.suite.flow.Flow;
import dev.mizan.suite.flow.Reading;
import dev.mizan.suite.flow.Recorded;
import dev.mizan.suite.projection.SubLedgerFold;
import dev.mizan.suite.projection.TreasuryFold;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * Takes a cheque of a customer, or writes one for a supplier: a payment on the party's account, the amount on the account
 * of the cheque's state. A cheque of the shop's own is refused to one person alone where a payment would be.
 *
 * @param on the day it changes hands; its own date is later where it is post-dated
 */
public record TakeCheque(Cheque cheque, LocalDate on) implements Flow<ChequeMoved> {
    @Override
    public Outcome<Decision> decide(Reading reading) {
        return facts(reading, ledgers(reading).account(side(cheque), cheque.party()), 0)
                .map(facts -> Decision.of(reading.times(), facts));
    }

    /** The facts of a cheque that a second person approved. */
    public Outcome<List<Fact>> approved(Reading reading) {
        return written(reading, ledgers(reading).account(side(cheque), cheque.party()), 0);
    }

    /** The facts, as one of several entries of a batch. */
    Outcome<List<Fact>> facts(Reading reading, PartyAccount account, int entry) {
        return alone(reading).then(fine -> written(reading, account, entry));
    }

    private Outcome<List<Fact>> written(Reading reading, PartyAccount account, int entry) {
        return reading.state(TreasuryFold.class)
                .treasury()
                .cheques()
                .with(cheque, on)
                .then(fine -> document().facts(reading, account, entry))
                .map(booked -> {
                    List<Fact> facts = new ArrayList<>();
                    facts.add(new ChequeMoved(cheque, first(), on));
                    facts.addAll(booked);
                    return facts;
                });
    }

    private Outcome<Cheque> alone(Reading reading) {
        return cheque.way() == Cheque.Way.RECEIVED
                ? Outcome.done(cheque)
                : ledgers(reading)
                        .approvalPolicy()
                        .byOne(new Subject.OwnCheque(cheque, on), reading.at().actor())
                        .map(fine -> cheque);
    }

    private BookDocument document() {
        return new BookDocument(
                side(cheque),
                cheque.party(),
                OpenItem.lowering(OpenItem.Kind.PAYMENT, cheque.label(), on, cheque.amount()),
                ChequeRules.MOVED,
                ChequeRules.begun(cheque),
                "",
                cheque.party());
    }

    private ChequeState first() {
        return cheque.way() == Cheque.Way.RECEIVED ? ChequeState.IN_HAND : ChequeState.ISSUED;
    }

    static PartySide side(Cheque cheque) {
        return cheque.way() == Cheque.Way.RECEIVED ? PartySide.CUSTOMER : PartySide.SUPPLIER;
    }

    static SubLedgers ledgers(Reading reading) {
        return reading.state(SubLedgerFold.class).ledgers();
    }

    @Override
    public ChequeMoved answer(Recorded recorded) {
        return recorded.fact(ChequeMoved.class)
                .orElseThrow(() -> new IllegalArgumentException("no cheque: " + recorded.document()));
    }
}

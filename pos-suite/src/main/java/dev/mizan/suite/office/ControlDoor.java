// SPDX-License-Identifier: Apache-2.0
package dev.mizan.suite.office;

import dev.mizan.ledger.approval.Judged;
import dev.mizan.ledger.approval.PersonLimited;
import dev.mizan.ledger.approval.Proposal;
import dev.mizan.ledger.approval.Subject;
import dev.mizan.ledger.bank.Iban;
import dev.mizan.ledger.cheque.Cheque;
import dev.mizan.ledger.hold.HoldEnded;
import dev.mizan.ledger.hold.HoldPlaced;
import dev.mizan.ledger.journal.EntryId;
import dev.mizan.ledger.journal.Leg;
import dev.mizan.ledger.levy.WithholdingTable.Withheld;
import dev.mizan.ledger.limit.AccountLimited;
import dev.mizan.ledger.payrun.PaymentRun;
import dev.mizan.ledger.subledger.ApprovalRequired;
import dev.mizan.spi.id.ActorId;
import dev.mizan.spi.outcome.Outcome;
import dev.mizan.spi.value.Money;
import dev.mizan.suite.approval.Judge;
import dev.mizan.suite.approval.LimitPerson;
import dev.mizan.suite.approval.Propose;
import dev.mizan.suite.approval.RequireApproval;
import dev.mizan.suite.books.EndHold;
import dev.mizan.suite.books.LimitAccount;
import dev.mizan.suite.books.PlaceHold;
import dev.mizan.suite.flow.Flows;
import dev.mizan.suite.flow.Workplace;
import dev.mizan.suite.projection.SubLedgerFold;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * What one person proposes and another one judges. Use {@link dev.mizan.suite.BooksDoor#by} to say who stands at the door: the maker of a
 * proposal can not approve it.
 */
public final class ControlDoor {
    private final Flows flows;
    private final Workplace office;

    /** A door of a shop, for whoever stands at a workplace. */
    public ControlDoor(Flows flows, Workplace office) {
        this.flows = flows;
        this.office = office;
    }

    /** From now on manual entries and payments of this amount or more need a second person. */
    public Outcome<ApprovalRequired> requireApproval(Money from) {
        return flows.run(office, new RequireApproval(from));
    }

    /** From now on a person needs a second one from this amount on; nobody sets their own limit. */
    public Outcome<PersonLimited> limitPerson(ActorId person, Money from) {
        return flows.run(office, new LimitPerson(person, from));
    }

    /** Proposes an entry by hand. */
    public Outcome<Proposal> proposeEntry(LocalDate date, String document, String description, List<Leg> legs) {
        return flows.run(office, Propose.entry(date, document, description, legs));
    }

    /** Proposes a payment to a supplier. */
    public Outcome<Proposal> proposePayment(String supplier, String document, LocalDate on, Money amount, String from) {
        return flows.run(office, Propose.of(new Subject.Payment(supplier, document, on, amount, from)));
    }

    /** Proposes to give a supplier a cheque of the shop's own. */
    public Outcome<Proposal> proposeCheque(Cheque cheque, LocalDate on) {
        return flows.run(office, Propose.of(new Subject.OwnCheque(cheque, on)));
    }

    /** Proposes to pay a supplier who lives abroad; the arguments are those of {@link PartiesDoor#payAbroad}. */
    public Outcome<Proposal> proposePaymentAbroad(Withheld payment, String document, String from) {
        return flows.run(office, Propose.of(new Subject.PaymentAbroad(payment, document, from)));
    }

    /** Proposes a run of payments that {@link PaymentRunsDoor#run} made; once approved it may go to the bank. */
    public Outcome<Proposal> proposeRun(PaymentRun run) {
        return flows.run(office, Propose.of(new Subject.Run(run)));
    }

    /** Proposes to pay a supplier on another account; there is no way around the second person. */
    public Outcome<Proposal> proposeBankDetails(String supplier, Iban account) {
        return flows.run(office, Propose.of(new Subject.BankDetails(supplier, account)));
    }

    /** Approves a proposal, which is carried out at once and to the letter. */
    public Outcome<Judged> approve(UUID proposal) {
        return flows.run(office, new Judge(proposal, true, ""));
    }

    /** Rejects a proposal; its maker may take it back so. */
    public Outcome<Judged> reject(UUID proposal, String why) {
        return flows.run(office, new Judge(proposal, false, why));
    }

    /** What waits for a judgement. */
    public List<Proposal> open() {
        return flows.look(
                office,
                reading ->
                        reading.state(SubLedgerFold.class).ledgers().approvals().open());
    }

    /** The account that a supplier is paid on. */
    public Optional<Iban> bankDetails(String supplier) {
        return flows.look(
                office, reading -> reading.state(SubLedgerFold.class).ledgers().bankDetails(supplier));
    }

    /** Gives an account a limit: no overdraft, a credit limit; refused where it is beyond it as it stands. */
    public Outcome<AccountLimited> limit(AccountLimited limit) {
        return flows.run(office, new LimitAccount(limit));
    }

    /** Reserves an entry until an instant: it counts against limits and moves no balance. */
    public Outcome<HoldPlaced> hold(
            LocalDate date, String document, String description, List<Leg> legs, Instant expires) {
        return flows.run(office, new PlaceHold(date, document, description, legs, expires));
    }

    /** Posts what is held, once. */
    public Outcome<HoldEnded> postHold(EntryId hold) {
        return flows.run(office, new EndHold(hold, true));
    }

    /** Gives back what is held. */
    public Outcome<HoldEnded> voidHold(EntryId hold) {
        return flows.run(office, new EndHold(hold, false));
    }
}

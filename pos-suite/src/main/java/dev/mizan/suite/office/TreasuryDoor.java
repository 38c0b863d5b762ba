// SPDX-License-Identifier: Apache-2.0
package dev.mizan.suite.office;

import dev.mizan.core.tender.TenderKind;
import dev.mizan.ledger.bank.BankStatement;
import dev.mizan.ledger.bank.Reconciliation;
import dev.mizan.ledger.card.CardMatching;
import dev.mizan.ledger.card.Settlement;
import dev.mizan.ledger.cash.CashBag;
import dev.mizan.ledger.journal.EntryId;
import dev.mizan.ledger.journal.JournalEntry;
import dev.mizan.ledger.journal.JournalPosted;
import dev.mizan.ledger.subledger.CardsSettled;
import dev.mizan.ledger.subledger.StatementReconciled;
import dev.mizan.ledger.treasury.BagCounted;
import dev.mizan.ledger.treasury.BagSealed;
import dev.mizan.ledger.treasury.DisputeLost;
import dev.mizan.ledger.treasury.Treasury;
import dev.mizan.spi.outcome.Outcome;
import dev.mizan.spi.value.Money;
import dev.mizan.suite.books.ReconcileBank;
import dev.mizan.suite.books.SettleCards;
import dev.mizan.suite.flow.Flows;
import dev.mizan.suite.flow.Workplace;
import dev.mizan.suite.projection.SubLedgerFold;
import dev.mizan.suite.projection.TreasuryFold;
import dev.mizan.suite.treasury.CountBag;
import dev.mizan.suite.treasury.LoseDispute;
import dev.mizan.suite.treasury.SealBag;
import dev.mizan.suite.treasury.TakenByTills;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.function.Function;

/** What passes between the shop and its banks. */
public final class TreasuryDoor {
    private final Flows flows;
    private final Workplace office;

    /** A door of a shop, for whoever stands at a workplace. */
    public TreasuryDoor(Flows flows, Workplace office) {
        this.flows = flows;
        this.office = office;
    }

    /** Bills that are paid together through a bank. */
    public PaymentRunsDoor runs() {
        return new PaymentRunsDoor(flows, office);
    }

    /**
     * Books what an acquirer settled; a batch that came before is refused.
     *
     * @param tender the kind whose clearing it empties: {@code card}, {@code wallet}, {@code instalment}
     */
    public Outcome<CardsSettled> settle(String tender, Settlement settlement) {
        return flows.run(office, new SettleCards(tender, settlement));
    }

    /**
     * Lays what tills took of a kind beside what was paid out for it, payment by payment: what the payouts do not have yet,
     * what no till knows, and where the amounts differ. A payout's line names a payment by its key, which the till told its
     * mover; money that pays no bill by the mover's own reference. Reads the log on the caller's thread; nothing is written.
     */
    public CardMatching match(TenderKind kind) {
        return TakenByTills.match(flows.log(), kind);
    }

    /**
     * Lays a statement beside what the books have on an account and no earlier statement used. Reads the log on the
     * caller's thread; nothing is written.
     *
     * @param account of the books
     * @param days how far apart line and entry may be where only the amount tells them
     */
    public Reconciliation compare(BankStatement statement, String account, int days) {
        return compare(statement, account, days, (line, booked) -> false);
    }

    /**
     * The same, where something more is known.
     *
     * @param known which line is which leg, as far as that is known before
     */
    public Reconciliation compare(
            BankStatement statement,
            String account,
            int days,
            BiPredicate<BankStatement.Line, Reconciliation.Booked> known) {
        List<JournalEntry> entries = new ArrayList<>();
        flows.log()
                .after(
                        0,
                        recorded -> recorded.facts().stream()
                                .filter(JournalPosted.class::isInstance)
                                .map(fact -> ((JournalPosted) fact).entry())
                                .filter(entry -> entry.legs().stream()
                                        .anyMatch(leg -> leg.account().equals(account)))
                                .forEach(entries::add));
        Set<EntryId> used = used(account, entries);
        entries.removeIf(entry -> used.contains(entry.id()));
        return Reconciliation.of(statement, account, entries, days, known);
    }

    private Set<EntryId> used(String account, List<JournalEntry> entries) {
        return flows.look(
                office,
                reading -> Set.copyOf(entries.stream()
                        .map(JournalEntry::id)
                        .filter(id ->
                                reading.state(SubLedgerFold.class).ledgers().isReconciled(account, id))
                        .toList()));
    }

    /** Compares a statement, and keeps what was matched so that it is used once. */
    public Outcome<StatementReconciled> reconcile(BankStatement statement, String account, int days) {
        return flows.run(office, new ReconcileBank(account, compare(statement, account, days), statement.closing()));
    }

    /** A chargeback was lost; one that was won comes with a settlement. */
    public Outcome<DisputeLost> lose(String acquirer, String reference, LocalDate on) {
        return flows.run(office, new LoseDispute(acquirer, reference, on));
    }

    /** What chargebacks withhold, by {@code acquirer/reference}. */
    public Map<String, Money> disputes() {
        return look(Treasury::disputes);
    }

    /** Fills a bag from the store's safe and seals it. Drawer and safe are told by the till's cash movements. */
    public Outcome<BagSealed> seal(String seal, Money amount, LocalDate on) {
        return flows.run(office, new SealBag(seal, amount, on));
    }

    /** The bank has counted a bag; the difference to what was sealed goes to cash over and short. */
    public Outcome<BagCounted> counted(String seal, Money counted, LocalDate on) {
        return flows.run(office, new CountBag(seal, counted, on));
    }

    /** The bags that the bank has not counted. */
    public List<CashBag> bags() {
        return look(treasury -> treasury.path().underWay());
    }

    private <T> T look(Function<Treasury, T> look) {
        return flows.look(
                office, reading -> look.apply(reading.state(TreasuryFold.class).treasury()));
    }
}

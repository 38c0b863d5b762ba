// SPDX-License-Identifier: Apache-2.0
package dev.mizan.suite.treasury;

import dev.mizan.ledger.cheque.Cheque;
import dev.mizan.ledger.cheque.ChequeBook;
import dev.mizan.ledger.cheque.ChequeState;
import dev.mizan.ledger.receivable.PartyAccount;
import dev.mizan.ledger.subledger.DocumentBooked;
import dev.mizan.ledger.treasury.ChequeMoved;
import dev.mizan.spi.fact.Fact;
import dev.mizan.spi.outcome.Outcome;
import dev.mizan.suite.flow.Decision;
import dev.mizan.suite.flow.Flow;
import dev.mizan.suite.flow.Reading;
import dev.mizan.suite.flow.Recorded;
import dev.mizan.suite.projection.TreasuryFold;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * Gives a bounced cheque back, or one that is still in hand, and takes another one in its place, in one commit.
 *
 * @param label of the cheque that is given back
 */
public record ReplaceCheque(String label, Cheque other, LocalDate on) implements Flow<ChequeMoved> {
    @Override
    public Outcome<Decision> decide(Reading reading) {
        ChequeBook book = reading.state(TreasuryFold.class).treasury().cheques();
        MoveCheque back = new MoveCheque(label, ChequeState.GIVEN_BACK, on);
        return book.replaced(label, other, on)
                .then(fine -> back.facts(reading))
                .then(given -> account(book, back, reading)
                        .then(account -> new TakeCheque(other, on).facts(reading, account, 1))
                        .map(taken -> {
                            List<Fact> facts = new ArrayList<>(taken);
                            facts.addAll(given);
                            return Decision.of(reading.times(), inOrder(facts));
                        }));
    }

    /** The party's account on which the debt stands again, so that the new cheque can pay it. */
    private Outcome<PartyAccount> account(ChequeBook book, MoveCheque back, Reading reading) {
        return book.find(label).then(entry -> {
            Cheque old = entry.cheque();
            PartyAccount before = TakeCheque.ledgers(reading).account(TakeCheque.side(other), other.party());
            boolean same = old.party().equals(other.party()) && old.way() == other.way();
            return same ? before.with(back.returned(old)) : Outcome.done(before);
        });
    }

    /** The new cheque's own fact comes first, since the answer is read from it; documents in the order they were booked. */
    private static List<Fact> inOrder(List<Fact> facts) {
        List<Fact> all = new ArrayList<>();
        facts.stream().filter(ChequeMoved.class::isInstance).forEach(all::add);
        facts.stream()
                .filter(fact -> fact instanceof DocumentBooked booked
                        && booked.item().kind().raises())
                .forEach(all::add);
        facts.stream().filter(fact -> !all.contains(fact)).forEach(all::add);
        return all;
    }

    @Override
    public ChequeMoved answer(Recorded recorded) {
        return recorded.fact(ChequeMoved.class)
                .orElseThrow(() -> new IllegalArgumentException("no cheque: " + recorded.document()));
    }
}

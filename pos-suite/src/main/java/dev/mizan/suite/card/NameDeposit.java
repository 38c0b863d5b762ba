// SPDX-License-Identifier: Apache-2.0
package dev.mizan.suite.card;

import dev.mizan.ledger.bank.BankStatement;
import dev.mizan.ledger.card.Settlement;
import dev.mizan.ledger.card.match.DepositNamed;
import dev.mizan.spi.outcome.Outcome;
import dev.mizan.suite.flow.Decision;
import dev.mizan.suite.flow.Flow;
import dev.mizan.suite.flow.Reading;
import dev.mizan.suite.flow.Recorded;

/** Says which batch a line of the bank paid. */
record NameDeposit(String tender, Settlement batch, BankStatement.Line line, BankStatement bank, int days)
        implements Flow<DepositNamed> {
    @Override
    public Outcome<Decision> decide(Reading reading) {
        CardBook book = reading.state(ClearingFold.class).book();
        return DepositNamed.propose(tender, batch, line, bank, days)
                .then(book.named()::propose)
                .map(said -> Decision.posted(reading.times(), said));
    }

    @Override
    public DepositNamed answer(Recorded recorded) {
        return recorded.fact(DepositNamed.class)
                .orElseThrow(() -> new IllegalArgumentException("no deposit: " + recorded.document()));
    }
}

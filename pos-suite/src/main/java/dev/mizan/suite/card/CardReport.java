// SPDX-License-Identifier: Apache-2.0
package dev.mizan.suite.card;

import dev.mizan.ledger.card.CardMatch;
import dev.mizan.ledger.card.SettlementKey;
import dev.mizan.ledger.card.match.DepositMatch;
import java.util.List;

/**
 * An acquirer's file beside what tills and terminals took and what came to the bank.
 *
 * @param payments each payment that the file names, with what each side tells of it
 * @param deposits each batch of the file with what came for it
 * @param before the batches of the file that were settled before
 */
public record CardReport(List<CardMatch> payments, List<DepositMatch> deposits, List<SettlementKey> before) {
    public CardReport {
        payments = List.copyOf(payments);
        deposits = List.copyOf(deposits);
        before = List.copyOf(before);
    }

    /** The payments in one state. */
    public List<CardMatch> in(CardMatch.State state) {
        return payments.stream().filter(it -> it.state() == state).toList();
    }

    /** The batches in one state. */
    public List<DepositMatch> in(DepositMatch.State state) {
        return deposits.stream().filter(it -> it.state() == state).toList();
    }
}

// SPDX-License-Identifier: Apache-2.0
package dev.mizan.suite.card;

import dev.mizan.ledger.card.CardMatch;
import dev.mizan.ledger.card.SettlementKey;
import dev.mizan.ledger.card.match.DepositMatch;
import dev.mizan.ledger.card.match.LineMatch;
import java.util.List;

/**
 * An acquirer's file beside what tills and terminals took and what came to the bank.
 *
 * @param payments each payment that the file names, with what each side tells of it
 * @param lines each payment of batches that are new, with by what it was found, as it is to be posted
 * @param deposits each batch of the file with what came for it
 * @param before the batches of the file that were settled before
 */
public record CardReport(
        List<CardMatch> payments, List<LineMatch> lines, List<DepositMatch> deposits, List<SettlementKey> before) {
    public CardReport {
        payments = List.copyOf(payments);
        lines = List.copyOf(lines);
        deposits = List.copyOf(deposits);
        before = List.copyOf(before);
    }

    /** The payments in one state. */
    public List<CardMatch> in(CardMatch.State state) {
        return payments.stream().filter(it -> it.state() == state).toList();
    }

    /** The lines that were found in one way. */
    public List<LineMatch> by(LineMatch.By way) {
        return lines.stream().filter(it -> it.by() == way).toList();
    }

    /** The batches in one state. */
    public List<DepositMatch> in(DepositMatch.State state) {
        return deposits.stream().filter(it -> it.state() == state).toList();
    }
}

// SPDX-License-Identifier: Apache-2.0
package dev.mizan.suite.card;

import dev.mizan.ledger.card.SettlementKey;
import dev.mizan.ledger.subledger.CardsSettled;
import dev.mizan.spi.outcome.Refused;
import java.util.List;
import java.util.Map;

/**
 * What was posted of an acquirer's file.
 *
 * @param report as it was laid beside the other sides before anything was posted
 * @param posted the batches that came to the bank and were not settled before
 * @param refused batches that came and could not be posted, by acquirer and number
 */
public record CardsTaken(
        CardReport report, List<CardsSettled> posted, Map<SettlementKey, Refused<CardsSettled>> refused) {
    public CardsTaken {
        posted = List.copyOf(posted);
        refused = Map.copyOf(refused);
    }
}

// SPDX-License-Identifier: Apache-2.0
package dev.mizan.ledger.card.match;

import dev.mizan.ledger.bank.BankStatement;
import dev.mizan.ledger.card.Settlement;
import dev.mizan.ledger.card.SettlementKey;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A batch of an acquirer beside what came to the bank for it.
 *
 * @param line the bank's line; empty where none came, or where it is not clear which
 * @param could the lines that it could be where it is not clear; else none
 */
public record DepositMatch(
        Settlement batch, State state, Optional<BankStatement.Line> line, List<BankStatement.Line> could) {
    /** What the bank says of a batch. */
    public enum State {
        /** It came, in its amount. */
        CAME,
        /** The bank names the batch with another amount. */
        OTHER_AMOUNT,
        /** The bank paid it more than once. */
        CAME_TWICE,
        /** The bank knows nothing of it. */
        MISSING,
        /** Lines came that could be it and could as well be another batch's: a person says which, nothing is guessed. */
        UNCLEAR
    }

    public DepositMatch {
        could = List.copyOf(could);
    }

    /**
     * Lays batches beside the lines of a statement, each line used once: first what a person said of a batch, where that line is
     * here in its amount; then lines that name the batch and are of its amount, then those of its amount that are near in time
     * and name no other batch, then those that name it with another amount. A line that names one of the acquirers is for no
     * other. The order of batches and lines changes nothing.
     *
     * @param days how far apart batch and line may be where only the amount tells them
     * @param named the {@link BankStatement.Line#key()} of a line by the batch that it paid, as a person said
     */
    public static List<DepositMatch> of(
            List<Settlement> batches, BankStatement bank, int days, Map<SettlementKey, String> named) {
        Map<Settlement, DepositMatch> found = DepositSearch.of(batches, bank, days, named);
        return batches.stream()
                .distinct()
                .flatMap(it -> Stream.ofNullable(found.get(it)))
                .toList();
    }

    DepositMatch as(State other) {
        return new DepositMatch(batch, other, line, could);
    }
}

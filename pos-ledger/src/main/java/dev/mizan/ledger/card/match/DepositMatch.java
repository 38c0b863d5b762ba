// SPDX-License-Identifier: Apache-2.0
package dev.mizan.ledger.card.match;

import dev.mizan.ledger.bank.BankStatement;
import dev.mizan.ledger.card.Settlement;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiPredicate;

/**
 * A batch of an acquirer beside what came to the bank for it.
 *
 * @param line the bank's line; empty where none came
 */
public record DepositMatch(Settlement batch, State state, Optional<BankStatement.Line> line) {
    /** What the bank says of a batch. */
    public enum State {
        /** It came, in its amount. */
        CAME,
        /** The bank names the batch with another amount. */
        OTHER_AMOUNT,
        /** The bank paid it more than once. */
        CAME_TWICE,
        /** The bank knows nothing of it. */
        MISSING
    }

    /**
     * Lays batches beside the lines of a statement, each line used once: first those that name the batch and are of its
     * amount, then those of its amount that are near in time, then those that name it with another amount.
     *
     * @param days how far apart batch and line may be where only the amount tells them
     */
    public static List<DepositMatch> of(List<Settlement> batches, BankStatement bank, int days) {
        List<BankStatement.Line> lines = new ArrayList<>(bank.lines());
        List<Optional<BankStatement.Line>> found = new ArrayList<>();
        batches.forEach(batch -> found.add(Optional.empty()));
        BiPredicate<Settlement, BankStatement.Line> amount =
                (batch, line) -> batch.deposit().equals(line.amount());
        BiPredicate<Settlement, BankStatement.Line> near =
                (batch, line) -> Math.abs(ChronoUnit.DAYS.between(batch.on(), line.booked())) <= days;
        find(batches, lines, found, amount.and(DepositMatch::names));
        find(batches, lines, found, amount.and(near));
        find(batches, lines, found, DepositMatch::names);
        List<DepositMatch> matches = new ArrayList<>();
        for (int i = 0; i < batches.size(); i++) {
            matches.add(matched(batches.get(i), found.get(i), lines));
        }
        return List.copyOf(matches);
    }

    private static void find(
            List<Settlement> batches,
            List<BankStatement.Line> lines,
            List<Optional<BankStatement.Line>> found,
            BiPredicate<Settlement, BankStatement.Line> same) {
        for (int i = 0; i < batches.size(); i++) {
            Settlement batch = batches.get(i);
            if (found.get(i).isEmpty()) {
                Optional<BankStatement.Line> line =
                        lines.stream().filter(it -> same.test(batch, it)).findFirst();
                line.ifPresent(lines::remove);
                found.set(i, line);
            }
        }
    }

    private static DepositMatch matched(
            Settlement batch, Optional<BankStatement.Line> line, List<BankStatement.Line> left) {
        if (line.isEmpty()) {
            return new DepositMatch(batch, State.MISSING, line);
        }
        boolean again = left.stream().anyMatch(it -> names(batch, it));
        boolean same = line.get().amount().equals(batch.deposit());
        return new DepositMatch(batch, again ? State.CAME_TWICE : same ? State.CAME : State.OTHER_AMOUNT, line);
    }

    private static boolean names(Settlement batch, BankStatement.Line line) {
        return line.names(batch.batch());
    }
}

// SPDX-License-Identifier: Apache-2.0
package dev.mizan.ledger.exchange;

import dev.mizan.spi.value.Money;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * What a file claims that accounts stand at. A claim is exact: there is no tolerance. It counts the rows of earlier days
 * and, unless it is for the start of its day, those of its own day that stand before it.
 */
final class Claims {
    private record Move(LocalDate on, int line, Money amount) {}

    private final Map<String, List<Move>> moves = new HashMap<>();
    private final List<Draft.Claim> claims = new ArrayList<>();

    void claim(Draft.Claim claim) {
        claims.add(claim);
    }

    boolean isEmpty() {
        return claims.isEmpty();
    }

    void take(Draft draft) {
        for (Draft.Row row : draft.rows) {
            row.amount.ifPresent(amount -> moves.computeIfAbsent(key(row.name, amount), name -> new ArrayList<>())
                    .add(new Move(draft.on, row.line, amount)));
        }
    }

    private static String key(String name, Money amount) {
        return name + " " + amount.currency();
    }

    void hold() {
        for (Draft.Claim claim : claims) {
            Money stands = stands(claim);
            if (!stands.equals(claim.amount())) {
                throw new BadJournal(
                        ExchangeReason.ASSERTION_FAILED,
                        "line",
                        claim.line(),
                        "claimed",
                        claim.amount(),
                        "name",
                        claim.name(),
                        "stands",
                        stands);
            }
        }
    }

    private Money stands(Draft.Claim claim) {
        Money stands = Money.zero(claim.amount().currency());
        for (Move move : moves.getOrDefault(key(claim.name(), claim.amount()), List.of())) {
            boolean sameDay = move.on().equals(claim.on()) && !claim.atStart() && move.line() <= claim.line();
            if (move.on().isBefore(claim.on()) || sameDay) {
                try {
                    stands = stands.plus(move.amount());
                } catch (ArithmeticException e) {
                    throw BadJournal.at(move.line(), String.valueOf(e.getMessage()));
                }
            }
        }
        return stands;
    }
}

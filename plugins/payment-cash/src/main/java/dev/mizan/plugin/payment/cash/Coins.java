// SPDX-License-Identifier: Apache-2.0
package dev.mizan.plugin.payment.cash;

import dev.mizan.spi.outcome.Outcome;
import dev.mizan.spi.value.Currency;
import dev.mizan.spi.value.Money;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * The notes and coins that go round.
 *
 * @param pieces above zero, of one currency; at least one
 */
public record Coins(List<Money> pieces) {
    public Coins {
        pieces = pieces.stream().sorted(Comparator.reverseOrder()).toList();
        if (pieces.isEmpty() || pieces.stream().anyMatch(it -> !it.isPositive())) {
            throw new IllegalArgumentException("no such notes and coins: " + pieces);
        }
    }

    /** Their currency. */
    public Currency currency() {
        return pieces.get(0).currency();
    }

    /** Whether an amount can be handed over. */
    public boolean make(Money amount) {
        long rest = amount.minor();
        for (Money piece : pieces) {
            rest %= piece.minor();
        }
        return rest == 0;
    }

    /** An amount in pieces, the largest first; refused with {@link CashReason#NO_SUCH_COINS} where a rest is left. */
    public Outcome<List<Money>> change(Money amount) {
        List<Money> change = new ArrayList<>();
        Money rest = amount;
        for (Money piece : pieces) {
            long count = rest.minor() / piece.minor();
            rest = rest.minus(piece.times(count));
            for (long i = 0; i < count; i++) {
                change.add(piece);
            }
        }
        return rest.isZero()
                ? Outcome.done(List.copyOf(change))
                : Outcome.refused(CashReason.NO_SUCH_COINS, "amount", amount, "rest", rest);
    }
}

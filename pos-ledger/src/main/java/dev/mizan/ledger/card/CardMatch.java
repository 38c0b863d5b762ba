// SPDX-License-Identifier: Apache-2.0
package dev.mizan.ledger.card;

import dev.mizan.spi.value.Money;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * One payment as till, terminal and acquirer tell it; empty where one of them does not know it.
 *
 * @param doubled whether the acquirer settled it more than once
 */
public record CardMatch(
        String reference, Optional<Money> till, Optional<Money> terminal, Optional<Money> acquirer, boolean doubled) {
    /** What the three sides say together. */
    public enum State {
        /** All three agree. */
        AGREED,
        /** Till and terminal agree and the acquirer has not paid yet. */
        NOT_SETTLED,
        /** The customer was charged and the till knows nothing of it. */
        NOT_AT_TILL,
        /** The till believes it was paid and the terminal knows nothing of it. */
        NOT_AT_TERMINAL,
        /** Two sides name different amounts. */
        AMOUNTS_DIFFER,
        /** The acquirer settled it more than once. */
        DOUBLED
    }

    /** What the three sides say together. */
    public State state() {
        if (doubled) {
            return State.DOUBLED;
        }
        List<Money> told = Stream.of(till, terminal, acquirer)
                .flatMap(Optional::stream)
                .distinct()
                .toList();
        if (told.size() > 1) {
            return State.AMOUNTS_DIFFER;
        }
        if (till.isEmpty()) {
            return State.NOT_AT_TILL;
        }
        if (terminal.isEmpty()) {
            return State.NOT_AT_TERMINAL;
        }
        return acquirer.isEmpty() ? State.NOT_SETTLED : State.AGREED;
    }
}

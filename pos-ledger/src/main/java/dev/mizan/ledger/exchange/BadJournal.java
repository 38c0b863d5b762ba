// SPDX-License-Identifier: Apache-2.0
package dev.mizan.ledger.exchange;

import dev.mizan.spi.outcome.Outcome;

/** A journal stopped making sense; becomes a refusal before it leaves the room. */
final class BadJournal extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient ExchangeReason reason;
    private final transient Object[] facts;

    BadJournal(ExchangeReason reason, Object... facts) {
        super(reason.code());
        this.reason = reason;
        this.facts = facts;
    }

    static BadJournal at(int line, String detail) {
        return new BadJournal(ExchangeReason.BAD_LINE, "line", line, "detail", detail);
    }

    <T> Outcome<T> refused() {
        return Outcome.refused(reason, facts);
    }
}

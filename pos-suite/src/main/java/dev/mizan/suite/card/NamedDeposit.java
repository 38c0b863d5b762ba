// SPDX-License-Identifier: Apache-2.0
package dev.mizan.suite.card;

import dev.mizan.ledger.card.SettlementKey;
import dev.mizan.ledger.card.match.DepositNamed;
import dev.mizan.spi.fact.FieldReader;
import dev.mizan.spi.fact.FieldWriter;
import java.time.LocalDate;

/** What a person said of a line, the day on which it was taken in, and whether its batch is settled. */
record NamedDeposit(DepositNamed said, LocalDate day, boolean settled) {
    SettlementKey key() {
        return said.batch().key();
    }

    /** Whether another batch has the line that is wanted. */
    boolean takes(DepositNamed other) {
        return said.line().equals(other.line()) && !key().equals(other.batch().key());
    }

    void write(FieldWriter out) {
        said.write(out);
        out.date("day", day).flag("settled", settled);
    }

    static NamedDeposit read(FieldReader in) {
        return new NamedDeposit(DepositNamed.read(in, 1), in.date("day"), in.flag("settled"));
    }
}

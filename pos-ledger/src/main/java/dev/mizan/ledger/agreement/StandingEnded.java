// SPDX-License-Identifier: Apache-2.0
package dev.mizan.ledger.agreement;

import dev.mizan.spi.fact.Fact;
import dev.mizan.spi.fact.FactType;
import dev.mizan.spi.fact.FieldReader;
import dev.mizan.spi.fact.FieldWriter;

/** An agreement makes no more entries; what was posted stays. */
public record StandingEnded(String id) implements Fact {
    public static final FactType<StandingEnded> TYPE =
            new FactType<>("StandingEnded", 1, StandingEnded.class, StandingEnded::write, StandingEnded::read);

    @Override
    public FactType<StandingEnded> factType() {
        return TYPE;
    }

    void write(FieldWriter out) {
        out.text("id", id);
    }

    static StandingEnded read(FieldReader in, int version) {
        return new StandingEnded(in.text("id"));
    }
}

// SPDX-License-Identifier: Apache-2.0
package dev.mizan.ledger.agreement;

import dev.mizan.spi.fact.Fact;
import dev.mizan.spi.fact.FactType;
import dev.mizan.spi.fact.FieldReader;
import dev.mizan.spi.fact.FieldWriter;

/**
 * Entries of an agreement were posted; they stand in the same batch.
 *
 * @param posted how many of it so far
 */
public record StandingPosted(String id, int posted) implements Fact {
    public static final FactType<StandingPosted> TYPE =
            new FactType<>("StandingPosted", 1, StandingPosted.class, StandingPosted::write, StandingPosted::read);

    @Override
    public FactType<StandingPosted> factType() {
        return TYPE;
    }

    void write(FieldWriter out) {
        out.text("id", id).number("posted", posted);
    }

    static StandingPosted read(FieldReader in, int version) {
        return new StandingPosted(in.text("id"), Math.toIntExact(in.number("posted")));
    }
}

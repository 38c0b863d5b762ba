// SPDX-License-Identifier: Apache-2.0
package dev.mizan.ledger.agreement;

import dev.mizan.spi.fact.Fact;
import dev.mizan.spi.fact.FactType;
import dev.mizan.spi.fact.FieldReader;
import dev.mizan.spi.fact.FieldWriter;
import java.util.UUID;

/**
 * Something was agreed that makes an entry in period after period.
 *
 * @param id by which people know it
 * @param key of the batch that agreed it, from which the ids of its entries follow
 */
public record StandingAgreed(String id, UUID key, Standing what) implements Fact {
    public static final FactType<StandingAgreed> TYPE =
            new FactType<>("StandingAgreed", 1, StandingAgreed.class, StandingAgreed::write, StandingAgreed::read);

    @Override
    public FactType<StandingAgreed> factType() {
        return TYPE;
    }

    void write(FieldWriter out) {
        out.text("id", id).text("key", key.toString());
        what.write(out);
    }

    static StandingAgreed read(FieldReader in, int version) {
        return new StandingAgreed(in.text("id"), in.parsed("key", UUID::fromString), Standing.read(in));
    }
}

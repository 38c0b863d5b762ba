// SPDX-License-Identifier: Apache-2.0
package dev.mizan.ledger.subledger;

import dev.mizan.spi.fact.Fact;
import dev.mizan.spi.fact.FactType;
import dev.mizan.spi.fact.FieldReader;
import dev.mizan.spi.fact.FieldWriter;
import dev.mizan.spi.value.Text;

/**
 * How a customer or supplier is written on statements, in both languages; what it is known by stays.
 *
 * @param party what its documents name it
 */
public record PartyNamed(PartySide side, String party, Text name) implements Fact {
    public static final FactType<PartyNamed> TYPE =
            new FactType<>("PartyNamed", 1, PartyNamed.class, PartyNamed::write, PartyNamed::read);

    @Override
    public FactType<PartyNamed> factType() {
        return TYPE;
    }

    void write(FieldWriter out) {
        out.text("side", side.name()).text("party", party).bilingual("name", name);
    }

    static PartyNamed read(FieldReader in, int version) {
        return new PartyNamed(in.parsed("side", PartySide::valueOf), in.text("party"), in.bilingual("name"));
    }
}

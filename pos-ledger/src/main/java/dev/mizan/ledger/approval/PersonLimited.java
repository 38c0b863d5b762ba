// SPDX-License-Identifier: Apache-2.0
package dev.mizan.ledger.approval;

import dev.mizan.spi.fact.Fact;
import dev.mizan.spi.fact.FactType;
import dev.mizan.spi.fact.FieldReader;
import dev.mizan.spi.fact.FieldWriter;
import dev.mizan.spi.id.ActorId;
import dev.mizan.spi.value.Money;

/**
 * From now on a person needs a second one for manual entries and payments of this amount or more; it goes before what
 * holds for everybody.
 *
 * @param from zero for all of them
 */
public record PersonLimited(ActorId person, Money from) implements Fact {
    public static final FactType<PersonLimited> TYPE =
            new FactType<>("PersonLimited", 1, PersonLimited.class, PersonLimited::write, PersonLimited::read);

    @Override
    public FactType<PersonLimited> factType() {
        return TYPE;
    }

    void write(FieldWriter out) {
        out.text("person", person.value()).money("from", from);
    }

    static PersonLimited read(FieldReader in, int version) {
        return new PersonLimited(in.parsed("person", ActorId::new), in.money("from"));
    }
}

// SPDX-License-Identifier: Apache-2.0
package dev.mizan.ledger.approval;

import dev.mizan.spi.fact.Fact;
import dev.mizan.spi.fact.FactType;
import dev.mizan.spi.fact.FieldReader;
import dev.mizan.spi.fact.FieldWriter;
import dev.mizan.spi.id.ActorId;
import java.util.UUID;

/** Something was proposed; nothing of it is carried out yet. */
public record Proposed(Proposal proposal) implements Fact {
    public static final FactType<Proposed> TYPE =
            new FactType<>("Proposed", 1, Proposed.class, Proposed::write, Proposed::read);

    @Override
    public FactType<Proposed> factType() {
        return TYPE;
    }

    void write(FieldWriter out) {
        out.text("id", proposal.id().toString())
                .text("maker", proposal.maker().value())
                .instant("at", proposal.at())
                .object("subject", proposal.subject()::write);
    }

    static Proposed read(FieldReader in, int version) {
        UUID id = in.parsed("id", UUID::fromString);
        ActorId maker = in.parsed("maker", ActorId::new);
        java.time.Instant at = in.instant("at");
        return new Proposed(new Proposal(id, in.object("subject", Subject::read), maker, at));
    }
}

// SPDX-License-Identifier: Apache-2.0
package dev.mizan.ledger.hold;

import dev.mizan.ledger.journal.JournalPosted;
import dev.mizan.spi.fact.Fact;
import dev.mizan.spi.fact.FactType;
import dev.mizan.spi.fact.FieldReader;
import dev.mizan.spi.fact.FieldWriter;
import java.time.Instant;

/** An entry was reserved. */
public record HoldPlaced(Hold hold) implements Fact {
    public static final FactType<HoldPlaced> TYPE =
            new FactType<>("HoldPlaced", 1, HoldPlaced.class, HoldPlaced::write, HoldPlaced::read);

    @Override
    public FactType<HoldPlaced> factType() {
        return TYPE;
    }

    void write(FieldWriter out) {
        out.instant("expires", hold.expires())
                .object("entry", fields -> JournalPosted.TYPE.write(new JournalPosted(hold.entry()), fields));
    }

    static HoldPlaced read(FieldReader in, int version) {
        Instant expires = in.instant("expires");
        JournalPosted entry =
                in.object("entry", fields -> JournalPosted.TYPE.reader().read(fields, 1));
        return new HoldPlaced(new Hold(entry.entry(), expires));
    }
}

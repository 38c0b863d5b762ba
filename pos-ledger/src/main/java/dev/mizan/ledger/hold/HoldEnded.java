// SPDX-License-Identifier: Apache-2.0
package dev.mizan.ledger.hold;

import dev.mizan.ledger.journal.EntryId;
import dev.mizan.spi.fact.Fact;
import dev.mizan.spi.fact.FactType;
import dev.mizan.spi.fact.FieldReader;
import dev.mizan.spi.fact.FieldWriter;

/** A hold ended, once and for ever. */
public record HoldEnded(EntryId id, How how) implements Fact {
    /** How it ended. */
    public enum How {
        POSTED,
        VOIDED,
        EXPIRED
    }

    public static final FactType<HoldEnded> TYPE =
            new FactType<>("HoldEnded", 1, HoldEnded.class, HoldEnded::write, HoldEnded::read);

    @Override
    public FactType<HoldEnded> factType() {
        return TYPE;
    }

    void write(FieldWriter out) {
        out.text("id", id.toString()).text("how", how.name());
    }

    static HoldEnded read(FieldReader in, int version) {
        return new HoldEnded(in.parsed("id", EntryId::of), in.parsed("how", How::valueOf));
    }
}

// SPDX-License-Identifier: Apache-2.0
package dev.mizan.core.promotion.redeem;

import dev.mizan.core.promotion.limit.Usage;
import dev.mizan.spi.fact.FactType;
import dev.mizan.spi.fact.FieldReader;
import dev.mizan.spi.fact.FieldWriter;
import dev.mizan.spi.id.BatchId;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * A part of a promotion's limits was set aside for a till, which may spend it without asking. To the limits it is used from
 * now on; the till takes it up as {@link AllowanceTaken}.
 *
 * @param grant the key of its batch: a till takes up each grant once
 * @param register which till, as {@code tenant/store/till}
 * @param granted on the stream of the promotion's limits
 * @param until when it ends by the till's clock, where it ends: from then on the till spends nothing of it; version 1 had no end
 */
public record AllowanceGranted(BatchId grant, String register, Move granted, Optional<Instant> until)
        implements LimitFact {
    public static final FactType<AllowanceGranted> TYPE = new FactType<>(
            "AllowanceGranted", 2, AllowanceGranted.class, AllowanceGranted::write, AllowanceGranted::read);

    /** How much. */
    public Usage usage() {
        return granted.usage();
    }

    @Override
    public List<Move> moves() {
        return List.of(granted);
    }

    private void write(FieldWriter out) {
        out.text("grant", grant.toString()).text("register", register).object("granted", granted::write);
        until.ifPresent(end -> out.instant("until", end));
    }

    private static AllowanceGranted read(FieldReader in, int version) {
        BatchId grant = in.parsed("grant", BatchId::of);
        String register = in.text("register");
        Move granted = in.object("granted", Move::read);
        boolean ends = version > 1 && in.has("until");
        return new AllowanceGranted(
                grant, register, granted, ends ? Optional.of(in.instant("until")) : Optional.empty());
    }

    @Override
    public FactType<AllowanceGranted> factType() {
        return TYPE;
    }
}

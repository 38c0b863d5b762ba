// SPDX-License-Identifier: Apache-2.0
package dev.mizan.core.promotion.redeem;

import dev.mizan.core.promotion.PromotionId;
import dev.mizan.core.promotion.limit.GiveBack;
import dev.mizan.core.promotion.limit.Usage;
import dev.mizan.spi.fact.FieldReader;
import dev.mizan.spi.fact.FieldWriter;
import dev.mizan.spi.store.StreamKey;
import java.time.LocalDate;

/**
 * What one stream counts for one promotion.
 *
 * @param day the business date that it counts on; what is given back counts on the day of its sale
 * @param usage below zero where it is given back, or granted to a till
 * @param giveBack what returns give back of it, as was settled when it was used
 */
public record Move(StreamKey stream, PromotionId promotion, LocalDate day, Usage usage, GiveBack giveBack) {
    /** Another count of the same. */
    Move usage(Usage other) {
        return new Move(stream, promotion, day, other, giveBack);
    }

    /** The same on another stream. */
    Move on(StreamKey other) {
        return new Move(other, promotion, day, usage, giveBack);
    }

    void write(FieldWriter out) {
        out.text("stream", stream.value()).text("promotion", promotion.value()).date("day", day);
        usage.write("usage", out);
        out.text("giveBack", giveBack.name());
    }

    static Move read(FieldReader in) {
        StreamKey stream = in.parsed("stream", StreamKey::new);
        PromotionId promotion = in.parsed("promotion", PromotionId::new);
        LocalDate day = in.date("day");
        Usage usage = Usage.read("usage", in);
        return new Move(stream, promotion, day, usage, in.parsed("giveBack", GiveBack::valueOf));
    }
}

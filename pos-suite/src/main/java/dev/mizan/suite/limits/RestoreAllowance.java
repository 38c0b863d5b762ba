// SPDX-License-Identifier: Apache-2.0
package dev.mizan.suite.limits;

import dev.mizan.core.promotion.redeem.AllowanceHandedBack;
import dev.mizan.core.promotion.redeem.AllowanceRestored;
import dev.mizan.spi.id.BatchId;
import dev.mizan.spi.outcome.Outcome;
import dev.mizan.suite.flow.Decision;
import dev.mizan.suite.flow.Flow;
import dev.mizan.suite.flow.Reading;
import dev.mizan.suite.flow.Recorded;
import dev.mizan.suite.sell.Uses;
import java.nio.charset.StandardCharsets;
import java.util.UUID;

/** Takes back into the limits what a till handed back, so that anybody may use it. */
public record RestoreAllowance(AllowanceHandedBack handed) implements Flow<AllowanceRestored> {
    /** The key to run it under: each is taken back once, however often it is delivered. */
    public BatchId key() {
        return new BatchId(
                UUID.nameUUIDFromBytes(("restored/" + handed.handBack()).getBytes(StandardCharsets.UTF_8)));
    }

    @Override
    public Outcome<Decision> decide(Reading reading) {
        Uses uses = Uses.of(AllowanceRestored.of(handed), Uses.meters(reading));
        return Outcome.done(Decision.of(reading.times(), uses.facts()).withKeys(uses.keys()));
    }

    @Override
    public AllowanceRestored answer(Recorded recorded) {
        return recorded.fact(AllowanceRestored.class)
                .orElseThrow(() -> new IllegalArgumentException("nothing was taken back: " + recorded.document()));
    }
}

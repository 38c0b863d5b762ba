// SPDX-License-Identifier: Apache-2.0
package dev.mizan.suite.limits;

import dev.mizan.core.promotion.redeem.AllowanceGranted;
import dev.mizan.core.promotion.redeem.AllowanceTaken;
import dev.mizan.core.promotion.redeem.LimitReason;
import dev.mizan.spi.id.BatchId;
import dev.mizan.spi.outcome.Outcome;
import dev.mizan.suite.flow.Decision;
import dev.mizan.suite.flow.Flow;
import dev.mizan.suite.flow.Reading;
import dev.mizan.suite.flow.Recorded;
import dev.mizan.suite.sell.Uses;
import java.nio.charset.StandardCharsets;
import java.util.UUID;

/** Takes up at a till what was granted to it, so that it may be spent there without asking. */
public record TakeAllowance(AllowanceGranted grant) implements Flow<AllowanceTaken> {
    /** The key to run it under: each grant is taken up once, however often it is delivered. */
    public BatchId key() {
        return new BatchId(UUID.nameUUIDFromBytes(("taken/" + grant.grant()).getBytes(StandardCharsets.UTF_8)));
    }

    @Override
    public Outcome<Decision> decide(Reading reading) {
        String here = reading.at().path().lane(1).register();
        if (!here.equals(grant.register())) {
            return Outcome.refused(LimitReason.OTHER_TILL, "register", grant.register(), "till", here);
        }
        Uses uses = Uses.of(AllowanceTaken.of(grant), Uses.meters(reading));
        return Outcome.done(Decision.of(reading.times(), uses.facts()).withKeys(uses.keys()));
    }

    @Override
    public AllowanceTaken answer(Recorded recorded) {
        return recorded.fact(AllowanceTaken.class)
                .orElseThrow(() -> new IllegalArgumentException("nothing was taken up: " + recorded.document()));
    }
}

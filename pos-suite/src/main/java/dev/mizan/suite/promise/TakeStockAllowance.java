// SPDX-License-Identifier: Apache-2.0
package dev.mizan.suite.promise;

import dev.mizan.inventory.hold.StockAllowanceTaken;
import dev.mizan.inventory.hold.StockAllowed;
import dev.mizan.inventory.reservation.ReservationReason;
import dev.mizan.spi.id.BatchId;
import dev.mizan.spi.outcome.Outcome;
import dev.mizan.suite.flow.Decision;
import dev.mizan.suite.flow.Flow;
import dev.mizan.suite.flow.Reading;
import dev.mizan.suite.flow.Recorded;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;

/** Takes up at a till what was set aside for it, so that it sells of it without asking. */
public record TakeStockAllowance(StockAllowed allowed) implements Flow<StockAllowanceTaken> {
    /** The key to run it under: each allowance is taken up once, however often it is delivered. */
    public BatchId key() {
        String once = "stock-taken/" + allowed.register() + "/" + allowed.reservation();
        return new BatchId(UUID.nameUUIDFromBytes(once.getBytes(StandardCharsets.UTF_8)));
    }

    @Override
    public Outcome<Decision> decide(Reading reading) {
        String here = reading.at().path().lane(1).register();
        return here.equals(allowed.register())
                ? Outcome.done(Decision.of(reading.times(), List.of(new StockAllowanceTaken(allowed))))
                : Outcome.refused(
                        ReservationReason.OTHER_TILL,
                        "reservation",
                        allowed.reservation(),
                        "register",
                        allowed.register(),
                        "till",
                        here);
    }

    @Override
    public StockAllowanceTaken answer(Recorded recorded) {
        return recorded.fact(StockAllowanceTaken.class)
                .orElseThrow(() -> new IllegalArgumentException("nothing was taken up: " + recorded.document()));
    }
}
